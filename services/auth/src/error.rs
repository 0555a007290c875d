//! What can go wrong in auth, and how it is told. A caller who has proven nothing hears the same whatever is wrong:
//! no account, another password, a locked account.

use auth_api::Role;
use kernel::Problem;

use crate::domain::{
    account::{DISPLAY_NAME_CHARS, GROUP_NAME_CHARS},
    password::Flaw,
};

/// Why auth refuses, or fails.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    #[error("neither or both of phone and email are given")]
    OneContact,
    #[error("not a phone number")]
    BadPhone,
    #[error("not an e-mail address")]
    BadEmail,
    #[error("not a display name")]
    BadDisplayName,
    #[error("neither or both of code and password are given")]
    OneProof,
    #[error("an e-mail account has no password")]
    PasswordMissing,
    #[error("a password is refused: {0:?}")]
    BadPassword(Flaw),
    #[error("the role {0:?} is not for the asking")]
    ClosedRole(Role),
    #[error("a permission is not in the catalogue")]
    UnknownPermission,
    #[error("a lock has no or too long a reason text")]
    BadLockText,
    #[error("not a group's name")]
    BadGroupName,
    #[error("more than one way of searching is given")]
    OneSearch,

    #[error("wrong contact or password")]
    WrongPassword,
    #[error("wrong or spent code")]
    WrongCode,
    #[error("the access token is worth nothing")]
    BadAccessToken,
    #[error("the refresh token is worth nothing")]
    BadRefreshToken,

    #[error("the account is locked")]
    Locked,
    #[error("an administrator is locked by administrators only")]
    AdminLock,
    #[error("nobody decides this about themself")]
    Oneself,

    #[error("no account has this contact")]
    NotRegistered,
    #[error("no such account")]
    NoSuchUser,
    #[error("no such session")]
    NoSuchSession,
    #[error("no such group")]
    NoSuchGroup,
    #[error("another group has this name")]
    GroupNameTaken,
    #[error("another account has this contact")]
    ContactTaken,

    #[error("too many attempts, {retry_after_seconds} s to go")]
    TooManyAttempts { retry_after_seconds: u64 },
    #[error("too many passwords wait to be hashed")]
    Busy,

    /// A refusal that was made by the kernel, with its own text.
    #[error(transparent)]
    Refused(#[from] Problem),
    #[error(transparent)]
    Fault(#[from] anyhow::Error),
}

impl From<Error> for Problem {
    fn from(error: Error) -> Self {
        match error {
            Error::OneContact
            | Error::BadPhone
            | Error::BadEmail
            | Error::BadDisplayName
            | Error::OneProof
            | Error::PasswordMissing
            | Error::BadPassword(_)
            | Error::ClosedRole(_)
            | Error::UnknownPermission
            | Error::BadLockText
            | Error::BadGroupName
            | Error::OneSearch => of_input(&error),
            Error::WrongPassword => Self::unauthenticated(
                "auth.wrong_credentials",
                "no account matches this contact and password; check both, or log in with a code",
            ),
            Error::WrongCode => Self::unauthenticated(
                "auth.wrong_code",
                "this code is wrong, spent or older than five minutes; ask for a new one",
            ),
            Error::BadAccessToken => Self::unauthenticated(
                "auth.access_token",
                "the access token is not valid any more; refresh it",
            ),
            Error::BadRefreshToken => Self::unauthenticated(
                "auth.refresh_token",
                "the refresh token is not valid any more; log in again",
            ),
            Error::Locked => {
                Self::forbidden("auth.locked", "this account is locked; write to the platform's support")
            }
            Error::AdminLock => Self::forbidden("auth.admin_lock", "only administrators lock administrators"),
            Error::Oneself => {
                Self::conflict("auth.oneself", "ask a colleague: nobody decides this about themself")
            }
            Error::NotRegistered => Self::not_found(
                "auth.not_registered",
                "the code is right, and no account has this contact; register",
            ),
            Error::NoSuchUser => Self::not_found("auth.user_not_found", "there is no such account"),
            Error::NoSuchSession => {
                Self::not_found("auth.session_not_found", "there is no such session, or it has ended")
            }
            Error::NoSuchGroup => Self::not_found("auth.group_not_found", "there is no such group"),
            Error::GroupNameTaken => Self::conflict("auth.group_name_taken", "another group has this name"),
            Error::ContactTaken => {
                Self::conflict("auth.contact_taken", "an account has this contact already; log in instead")
            }
            Error::TooManyAttempts { retry_after_seconds } => Self::too_many(
                "auth.too_many_attempts",
                format!("too many attempts; try again in {retry_after_seconds} s"),
                retry_after_seconds,
            ),
            Error::Busy => {
                Self::unavailable("auth.busy", "too many people are logging in; try again in a moment")
            }
            Error::Refused(problem) => problem,
            Error::Fault(error) => error.into(),
        }
    }
}

/// 422, with the field at fault.
fn of_input(error: &Error) -> Problem {
    let (code, pointer, advice) = match error {
        Error::OneContact => ("auth.one_contact", "/phone", "give either phone or email".to_owned()),
        Error::BadPhone => {
            ("auth.phone", "/phone", "write a mobile number, abroad with + and country".to_owned())
        }
        Error::BadEmail => ("auth.email", "/email", "write an address such as name@example.com".to_owned()),
        Error::BadDisplayName => (
            "auth.display_name",
            "/display_name",
            format!("1 to {DISPLAY_NAME_CHARS} characters on one line"),
        ),
        Error::OneProof => ("auth.one_proof", "/code", "give either code or password".to_owned()),
        Error::PasswordMissing => ("auth.password_missing", "/password", "choose a password".to_owned()),
        Error::BadPassword(flaw) => ("auth.password", "/password", flaw.advice().to_owned()),
        Error::ClosedRole(role) => {
            ("auth.closed_role", "/roles", format!("{} is granted, not asked for", role.as_str()))
        }
        Error::UnknownPermission => {
            ("auth.unknown_permission", "/permissions", "use names from the catalogue".to_owned())
        }
        Error::BadLockText => ("auth.lock_text", "/note", "use 1 to 200 printable characters".to_owned()),
        Error::BadGroupName => {
            ("auth.group_name", "/name", format!("1 to {GROUP_NAME_CHARS} characters on one line"))
        }
        _ => ("auth.one_search", "phone", "search by one of phone, email and name".to_owned()),
    };
    Problem::unprocessable(code, format!("the request breaks a rule: {advice}")).field(pointer, advice)
}
