//! The text that people are asked to agree to, in its present version.
//!
//! A decision names the version of the text that was shown. Whoever changes a word here that changes what is agreed to raises
//! the version: then screens tell those who agreed before that there is a newer text.

use user_api::{Purpose, RecordClass};

use super::text::{Text, text};

/// A version of the text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Notice {
    /// Its name, a year and a month.
    pub(crate) version: &'static str,
}

/// The present one.
pub(crate) const CURRENT: Notice = Notice { version: "2026-11" };

/// What a purpose means for a person.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PurposeText {
    pub(crate) name: Text,
    /// What is done with the data.
    pub(crate) text: Text,
    /// What changes for those who do not agree.
    pub(crate) without: Text,
}

/// What a class of data holds.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ClassText {
    pub(crate) name: Text,
    pub(crate) text: Text,
}

impl Notice {
    /// Whether a decision under `version` was made about another text.
    pub(crate) fn differs_from(self, version: &str) -> bool {
        self.version != version
    }
}

/// What the notice says of a purpose.
pub(crate) const fn of_purpose(purpose: Purpose) -> PurposeText {
    match purpose {
        Purpose::Care => PurposeText {
            name: text("服务与照护", "Care"),
            text: text(
                "接单的健康师在服务期间查看摘要，更了解您的情况。",
                "Whoever serves you sees a summary while they do, to know your situation.",
            ),
            without: text(
                "健康师将看不到这些数据；需要健康数据的服务可能无法预约。",
                "Practitioners will not see these data; services that need them may not be bookable.",
            ),
        },
        Purpose::Matching => PurposeText {
            name: text("匹配健康师", "Matching"),
            text: text(
                "系统据此挑选更适合您的健康师，没有人会看到数据。",
                "Rules choose practitioners who suit you. No person sees the data.",
            ),
            without: text("匹配将不再考虑这些数据。", "Matching will no longer consider these data."),
        },
        Purpose::Insight => PurposeText {
            name: text("健康洞察", "Insight"),
            text: text("为您分析趋势、发现异常。", "Trends and anomalies, worked out for you."),
            without: text("将不再为您分析这些数据。", "These data will no longer be analysed for you."),
        },
        Purpose::Personalisation => PurposeText {
            name: text("个性化内容", "Personal content"),
            text: text(
                "让推荐的内容与您有关，不会透露给他人。",
                "What is recommended has to do with you. Nobody else learns of it.",
            ),
            without: text("推荐将不再参考这些数据。", "Recommendations will no longer consider these data."),
        },
        Purpose::Research => PurposeText {
            name: text("科学研究", "Research"),
            text: text("去除身份信息后用于健康研究。", "Health research, with your identity removed."),
            without: text("这些数据将不再用于新的研究。", "These data will not go into new research."),
        },
    }
}

/// What the notice says of a class of data.
pub(crate) const fn of_class(class: RecordClass) -> ClassText {
    let (name, holds) = match class {
        RecordClass::VitalSigns => (
            text("生命体征", "Vital signs"),
            text("血压、心率、血氧、体温、呼吸", "Blood pressure, pulse, oxygen, temperature, breathing"),
        ),
        RecordClass::BodyMeasures => (
            text("身体测量", "Body measures"),
            text("体重、身高、腰围、体脂", "Weight, height, waist, body fat"),
        ),
        RecordClass::Laboratory => (text("检验数据", "Laboratory"), text("血糖", "Glucose")),
        RecordClass::Activity => {
            (text("活动", "Activity"), text("步数、运动、能量消耗", "Steps, exercise, energy"))
        }
        RecordClass::Sleep => (text("睡眠", "Sleep"), text("睡眠时长", "How long you slept")),
        RecordClass::Services => {
            (text("服务经历", "Services"), text("在康泉接受过的服务", "What you received on Wellspring"))
        }
        RecordClass::Assessments => (
            text("评估结果", "Assessments"),
            text("体重指数、血压分级等", "Body mass index, blood pressure category"),
        ),
    };
    ClassText { name, text: holds }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_what_a_decision_can_name() {
        assert!((1..=32).contains(&CURRENT.version.len()));
        assert!(CURRENT.version.bytes().all(|byte| byte.is_ascii_graphic()));
        assert!(CURRENT.differs_from("2025-01") && !CURRENT.differs_from(CURRENT.version));
    }

    #[test]
    fn everything_is_said_in_both_languages() {
        let of_purposes =
            Purpose::ALL.into_iter().map(of_purpose).flat_map(|it| [it.name, it.text, it.without]);
        let of_classes = RecordClass::ALL.into_iter().map(of_class).flat_map(|it| [it.name, it.text]);
        for said in of_purposes.chain(of_classes) {
            assert!(!said.zh.is_ascii() && said.en.is_ascii() && !said.en.is_empty(), "{said:?}");
        }
    }
}
