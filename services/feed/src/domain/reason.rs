//! Why an item is shown, as a code for programs and a sentence for people.

/// The consideration that decided about an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reason {
    /// The reader did it.
    Own,
    /// The reader follows the author.
    Following,
    /// The reader has been served by the author or has booked them.
    DealtWith,
    /// The claim is supported by evidence of high or moderate certainty.
    Evidence,
    /// Content of its kind helps readers act.
    HealthValue,
    /// The author is new here.
    NewAuthor,
    /// At least this many different people took part.
    Popular {
        /// A count rounded down to a step, never below the anonymity floor.
        at_least: u32,
    },
    /// Nothing but its freshness spoke for it.
    Recent,
}

impl Reason {
    /// The code.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::Following => "following",
            Self::DealtWith => "dealt_with",
            Self::Evidence => "evidence",
            Self::HealthValue => "health_value",
            Self::NewAuthor => "new_author",
            Self::Popular { .. } => "popular",
            Self::Recent => "recent",
        }
    }

    /// The sentence in Chinese.
    pub(crate) fn zh(self) -> String {
        match self {
            Self::Own => "这是您自己的动态".to_owned(),
            Self::Following => "因为您关注了作者".to_owned(),
            Self::DealtWith => "因为您预约过这位健康师".to_owned(),
            Self::Evidence => "因为内容有可靠的证据支持".to_owned(),
            Self::HealthValue => "因为这类内容对健康有帮助".to_owned(),
            Self::NewAuthor => "认识一位新作者".to_owned(),
            Self::Popular { at_least } => format!("至少 {at_least} 人参与"),
            Self::Recent => "刚刚发布".to_owned(),
        }
    }

    /// The sentence in English.
    pub(crate) fn en(self) -> String {
        match self {
            Self::Own => "You did this".to_owned(),
            Self::Following => "You follow the author".to_owned(),
            Self::DealtWith => "You have booked this practitioner".to_owned(),
            Self::Evidence => "Supported by reliable evidence".to_owned(),
            Self::HealthValue => "Content like this helps people act".to_owned(),
            Self::NewAuthor => "Meet a new author".to_owned(),
            Self::Popular { at_least } => format!("At least {at_least} people took part"),
            Self::Recent => "Just published".to_owned(),
        }
    }
}
