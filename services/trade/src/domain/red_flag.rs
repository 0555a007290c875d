//! Words that describe an emergency. A need that contains one is never offered to a practitioner: the person is told
//! to call for help instead.
//!
//! A small, deterministic lexicon, wide on purpose: a false alarm costs the consumer one reworded sentence, a miss may
//! cost a life. The signs follow what laypeople are taught about when to call an ambulance: the "stroke 1-2-0" signs (Zhao
//! and Liu, Lancet Neurology 2017;16:27), the American Heart Association's warning signs of a heart attack, and the
//! first-aid knowledge of 《中国公民健康素养——基本知识与技能》 (2024). Statements of suicidal intent are taken literally.
//! Names of past illnesses (脑梗, 中风) are left out: care after them is a legitimate service. The lexicon is a safety net,
//! not a diagnosis.

use serde::Serialize;
use utoipa::ToSchema;

/// What kind of emergency the words point to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Danger {
    /// Possible heart attack.
    Heart,
    /// Possible stroke.
    Stroke,
    /// Breathing or airway.
    Breathing,
    /// Severe bleeding.
    Bleeding,
    /// Loss of consciousness or seizure.
    Consciousness,
    /// Poisoning or overdose.
    Poisoning,
    /// Trouble in pregnancy.
    Pregnancy,
    /// Suicide or self-harm.
    SelfHarm,
}

impl Danger {
    /// The number to call in mainland China: emergency medical service, or the national psychological aid line.
    pub(crate) const fn number_to_call(self) -> &'static str {
        match self {
            Self::SelfHarm => "12356",
            _ => "120",
        }
    }
}

/// Terms by danger, normalised: lower case, no spaces or punctuation.
const LEXICON: &[(Danger, &[&str])] = &[
    (
        Danger::SelfHarm,
        &[
            "自杀",
            "想死",
            "不想活",
            "轻生",
            "自残",
            "割腕",
            "结束生命",
            "killmyself",
            "suicid",
            "endmylife",
            "selfharm",
        ],
    ),
    (
        Danger::Heart,
        &[
            "胸痛",
            "胸口痛",
            "胸口疼",
            "胸前区疼",
            "心前区痛",
            "心口疼",
            "心绞痛",
            "胸口压榨",
            "胸闷大汗",
            "心脏骤停",
            "心梗发作",
            "chestpain",
            "heartattack",
            "cardiacarrest",
        ],
    ),
    (
        Danger::Stroke,
        &[
            "口角歪斜",
            "嘴歪",
            "嘴角歪",
            "一侧无力",
            "一侧肢体无力",
            "半边身子麻",
            "半身麻木",
            "说话不清",
            "言语不清",
            "口齿不清",
            "突然看不见",
            "突发剧烈头痛",
            "雷击样头痛",
            "facedrooping",
            "slurredspeech",
            "worstheadache",
        ],
    ),
    (
        Danger::Breathing,
        &[
            "呼吸困难",
            "喘不上气",
            "喘不过气",
            "不能呼吸",
            "呼吸停止",
            "窒息",
            "嘴唇发紫",
            "喉头水肿",
            "过敏性休克",
            "气道异物",
            "cantbreathe",
            "cannotbreathe",
            "shortnessofbreath",
            "anaphyla",
            "choking",
        ],
    ),
    (
        Danger::Bleeding,
        &[
            "大出血",
            "血流不止",
            "出血不止",
            "呕血",
            "吐血",
            "咯血",
            "便血不止",
            "黑便伴头晕",
            "heavybleeding",
            "vomitingblood",
            "coughingupblood",
        ],
    ),
    (
        Danger::Consciousness,
        &[
            "昏迷",
            "晕厥",
            "晕倒了",
            "叫不醒",
            "意识不清",
            "意识丧失",
            "神志不清",
            "抽搐",
            "惊厥",
            "热射病",
            "unconscious",
            "passedout",
            "seizure",
        ],
    ),
    (
        Danger::Poisoning,
        &["中毒", "喝农药", "喝了农药", "百草枯", "服药过量", "吞了一瓶", "煤气中毒", "overdose", "poisoned"],
    ),
    (
        Danger::Pregnancy,
        &[
            "孕期出血",
            "怀孕出血",
            "孕妇出血",
            "胎动消失",
            "胎动减少",
            "没有胎动",
            "羊水破",
            "子痫",
            "nofetalmovement",
        ],
    ),
];

/// Words right before a term that deny it.
const DENIALS: &[&str] = &["没有", "无", "没", "否认", "未见", "不是", "without", "denies"];

/// The first emergency the text describes, if any.
pub(crate) fn find(text: &str) -> Option<Danger> {
    let text = normalise(text);
    LEXICON.iter().find(|(_, terms)| terms.iter().any(|term| affirms(&text, term))).map(|(danger, _)| *danger)
}

/// Whether the term stands anywhere in the text without a denial right before it. "有没有" asks and does not deny.
fn affirms(text: &str, term: &str) -> bool {
    text.match_indices(term).any(|(at, _)| {
        let before = &text[..at];
        let denied = DENIALS.iter().any(|denial| before.ends_with(denial)) && !before.ends_with("有没有");
        !denied
    })
}

/// Lower case, full-width letters folded, everything that is neither letter nor digit dropped.
fn normalise(text: &str) -> String {
    text.chars().map(fold_width).filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// U+FF01..U+FF5E are the full-width forms of U+0021..U+007E.
fn fold_width(c: char) -> char {
    match u32::from(c) {
        code @ 0xFF01..=0xFF5E => char::from_u32(code - 0xFEE0).unwrap_or(c),
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn emergencies_are_recognised_however_they_are_spelt() {
        for (text, danger) in [
            ("昨晚开始胸 痛，左肩发麻", Danger::Heart),
            ("ＣＨＥＳＴ ＰＡＩＮ since morning", Danger::Heart),
            ("老人突然嘴歪、说话不清", Danger::Stroke),
            ("孩子抽搐", Danger::Consciousness),
            ("I can't breathe well", Danger::Breathing),
            ("怀孕 30 周，今天没有胎动", Danger::Pregnancy),
            ("活着没意思，不想活了", Danger::SelfHarm),
            ("有没有胸痛的调理", Danger::Heart),
        ] {
            assert_eq!(find(text), Some(danger), "{text}");
        }
    }

    #[test]
    fn ordinary_needs_pass() {
        for text in [
            "",
            "肩颈酸痛，久坐办公",
            "脑梗后三个月，想做康复训练",
            "没有胸痛，只是腰酸",
            "睡眠不好，想调理",
            "fine, without chest pain",
        ] {
            assert_eq!(find(text), None, "{text}");
        }
    }

    #[test]
    fn the_lexicon_is_normalised_and_each_term_is_found() {
        for (_, terms) in LEXICON {
            for term in *terms {
                assert_eq!(normalise(term), *term);
                assert!(find(term).is_some(), "{term}");
            }
        }
    }

    #[test]
    fn help_is_a_phone_number() {
        assert_eq!(Danger::SelfHarm.number_to_call(), "12356");
        assert_eq!(Danger::Stroke.number_to_call(), "120");
    }
}
