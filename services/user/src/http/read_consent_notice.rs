//! `GET /api/v1/consent-notices/current`

use kernel::Problem;
use kernel_http::{Json, Public};
use serde::Serialize;
use user_api::{Purpose, RecordClass};
use utoipa::ToSchema;

use crate::domain::notice::{self, ClassText, PurposeText};
use crate::domain::text::Text;

/// The text that people are asked to agree to.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ConsentNoticeBody {
    /// Its version; give it with a decision.
    #[schema(example = "2026-11")]
    version: &'static str,
    /// In the order a person is asked.
    purposes: Vec<NoticePurposeBody>,
    /// In the order a person is asked.
    classes: Vec<NoticeClassBody>,
}

/// What a purpose means.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct NoticePurposeBody {
    purpose: Purpose,
    name: Text,
    /// What is done with the data.
    text: Text,
    /// What changes for those who do not agree.
    without: Text,
}

/// What a class of data holds.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct NoticeClassBody {
    class: RecordClass,
    name: Text,
    text: Text,
}

/// The text in force that people are asked to agree to, purpose by purpose and class by class, in Chinese and English.
#[utoipa::path(get, path = "/api/v1/consent-notices/current", tag = "user",
    responses((status = 200, body = ConsentNoticeBody)))]
pub(crate) async fn read_consent_notice(_: Public) -> Result<Json<ConsentNoticeBody>, Problem> {
    let of_purpose = |purpose| {
        let PurposeText { name, text, without } = notice::of_purpose(purpose);
        NoticePurposeBody { purpose, name, text, without }
    };
    let of_class = |class| {
        let ClassText { name, text } = notice::of_class(class);
        NoticeClassBody { class, name, text }
    };
    Ok(Json(ConsentNoticeBody {
        version: notice::CURRENT.version,
        purposes: Purpose::ALL.into_iter().map(of_purpose).collect(),
        classes: RecordClass::ALL.into_iter().map(of_class).collect(),
    }))
}
