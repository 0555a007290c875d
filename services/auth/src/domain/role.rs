//! What the roles are called, and what they are for, in the platform's languages.

use auth_api::Role;

/// A text in both languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Said {
    pub(crate) zh: &'static str,
    pub(crate) en: &'static str,
}

/// The role's name for people.
pub(crate) const fn title(role: Role) -> Said {
    match role {
        Role::Consumer => Said { zh: "用户", en: "Consumer" },
        Role::Practitioner => Said { zh: "健康师", en: "Practitioner" },
        Role::Merchant => Said { zh: "商家", en: "Merchant" },
        Role::Operator => Said { zh: "运营", en: "Operator" },
        Role::Admin => Said { zh: "管理员", en: "Administrator" },
    }
}

/// What the role is for, in a sentence.
pub(crate) const fn about(role: Role) -> Said {
    match role {
        Role::Consumer => Said {
            zh: "记录健康数据，预约服务。",
            en: "Records health data and orders services.",
        },
        Role::Practitioner => Said {
            zh: "发布服务报价，抢单并上门或线上服务。",
            en: "Offers services and grabs orders.",
        },
        Role::Merchant => Said { zh: "销售商品。", en: "Sells goods." },
        Role::Operator => {
            Said { zh: "负责平台的日常运营。", en: "Runs the platform from day to day." }
        }
        Role::Admin => Said {
            zh: "拥有运营的全部权限，并决定谁有什么角色。",
            en: "May do everything an operator may, and decides who has which role.",
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_role_has_a_name_of_its_own() {
        for (index, role) in Role::ALL.into_iter().enumerate() {
            let others = || Role::ALL.into_iter().skip(index + 1);
            assert!(
                others().all(|other| title(other).zh != title(role).zh && title(other).en != title(role).en)
            );
            assert!(!about(role).zh.is_empty() && !about(role).en.is_empty());
        }
    }
}
