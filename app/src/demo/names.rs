//! Names of the people of the town: common surnames and given names, so that nobody in particular is meant.

use kernel::Env;

const SURNAMES: [&str; 40] = [
    "王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "胡", "朱", "高", "林", "何",
    "郭", "马", "罗", "梁", "宋", "郑", "谢", "韩", "唐", "冯", "于", "董", "萧", "程", "曹", "袁", "邓",
    "许", "傅", "沈", "曾", "彭", "吕",
];

const GIVEN: [&str; 60] = [
    "敏", "静", "丽", "强", "磊", "军", "洋", "勇", "艳", "杰", "娟", "涛", "明", "超", "秀兰", "霞", "平",
    "刚", "桂英", "文", "云", "兰", "玲", "建国", "建华", "国强", "晓梅", "志强", "淑珍", "海燕", "雪梅",
    "俊杰", "子涵", "欣怡", "浩然", "宇轩", "梓萱", "思远", "佳琪", "雨桐", "若曦", "明轩", "嘉豪", "诗涵",
    "一诺", "天佑", "慧敏", "永健", "春花", "秋月", "家豪", "小红", "振华", "凤英", "玉珍", "德明", "丽华",
    "安琪", "博文", "乐瑶",
];

/// A name, drawn.
pub(super) fn draw(town: &Env) -> String {
    let pick = |names: &[&'static str]| names[index(town, names.len())];
    format!("{}{}", pick(&SURNAMES), pick(&GIVEN))
}

/// An index below `length`, drawn.
pub(super) fn index(town: &Env, length: usize) -> usize {
    let drawn = town.below(u32::try_from(length).unwrap_or(u32::MAX));
    usize::try_from(drawn).unwrap_or_default()
}
