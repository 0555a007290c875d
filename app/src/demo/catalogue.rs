//! The services the town orders: those the market starts with, and what people write when they want one.

use anyhow::Context;
use serde::Deserialize;
use serde_json::Value;

/// A service of the catalogue, as far as the town cares.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Entry {
    pub(super) id: String,
    pub(super) price: kernel::Money,
    pub(super) on_site: bool,
    #[serde(default)]
    pub(super) required_certification: Option<String>,
    pub(super) required_specialties: Vec<String>,
    category: String,
}

/// Needs by category, as somebody would put them.
const NEEDS: [(&str, [&str; 3]); 6] = [
    ("massage", ["肩颈酸痛，久坐办公", "腰部酸胀，弯腰不便", "运动后小腿紧绷"]),
    ("tcm", ["怕冷乏力，想调理体质", "换季容易疲倦", "手脚冰凉，想做艾灸"]),
    ("rehabilitation", ["膝关节术后三个月，想恢复走路", "脚踝扭伤后力量训练", "老人起身困难，练平衡"]),
    ("nutrition", ["血糖偏高，想调整饮食", "产后控制体重", "孩子挑食，营养搭配"]),
    ("coaching", ["最近睡不好，想调整作息", "家庭血压记录想请人看看", "想把运动坚持下来"]),
    ("elder_care", ["父亲独居，想请人上门看看", "母亲用药种类多，核对一下", "老人最近血压波动"]),
];
const ANY: [&str; 3] = ["想做一次评估", "朋友推荐，想试试", "按计划随访"];

impl Entry {
    /// What somebody may write who wants this.
    pub(super) fn needs(&self) -> [&'static str; 3] {
        NEEDS.iter().find(|(category, _)| *category == self.category).map_or(ANY, |(_, needs)| *needs)
    }
}

/// The entries in a page of the catalogue.
pub(super) fn read(page: &Value) -> anyhow::Result<Vec<Entry>> {
    let mut entries: Vec<Entry> =
        Vec::deserialize(&page["items"]).context("the catalogue has another shape")?;
    // By age: the town's first practitioner does what the market began with.
    entries.sort_by(|a, b| a.id.cmp(&b.id));
    anyhow::ensure!(!entries.is_empty(), "the market has no services");
    Ok(entries)
}
