// Made by "npm run generate" from openapi.json.

export interface paths {
    "/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The public keys that verify access tokens, at their well-known place (RFC 8615). */
        get: operations["read_well_known_jwks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's appointments that touch a span of time, by when they begin. What was called off is not among them. */
        get: operations["list_appointments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/email-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends a one-time code by mail, for logging in or registering. The answer is the same whether or not the address has
         *     an account: nothing is looked up. One a minute and ten a day.
         */
        post: operations["send_email_code"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/jwks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The public keys that verify access tokens (RFC 7517). */
        get: operations["read_jwks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begins a session. A wrong password, an unknown contact and a locked account answer alike; that an account is locked is
         *     told only to whoever proved to own it.
         */
        post: operations["log_in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends this session, or all of them. Its access token is refused within seconds. */
        post: operations["log_out"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchanges a refresh token for a new set of tokens. Each is good once; one that comes back later than ten seconds after
         *     its use, or after its successor was used, ends the session, for somebody has stolen it. Where a lock of the account ended the
         *     session, its newest token is told so (403, `auth.locked`).
         */
        post: operations["refresh_tokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Creates an account and begins its first session. */
        post: operations["register_user"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sms-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends a one-time code by SMS, for logging in or registering. The answer is the same whether or not the number has an
         *     account: nothing is looked up. One a minute and ten a day.
         */
        post: operations["send_sms_code"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Verifies the bearer token: its signature, its time, and that its session still stands. */
        get: operations["verify_token"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consent-notices/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The text in force that people are asked to agree to, purpose by purpose and class by class, in Chinese and English. */
        get: operations["read_consent_notice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/device-sync/{binding_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes delivery from a bound device.
         * @description The device signs `timestamp`, a newline, `nonce`, a newline and the body with HMAC-SHA256 and its secret (as the hex
         *     text it was given), and sends the three headers. A nonce is accepted once.
         */
        post: operations["sync_device"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/edge/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many requests the edge answered in the last minutes, how fast, and how many failed. */
        get: operations["read_edge_figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grab-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reaches for an order. Of all who do, exactly one gets 201; the others get 409 with the reason: `trade.already_taken`,
         *     `trade.not_eligible` (with `reasons`), `trade.overlapping_appointment` or `trade.order_closed`.
         */
        post: operations["grab_order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The groups, newest first. */
        get: operations["read_groups"];
        put?: never;
        /** Makes a group without members. */
        post: operations["create_group"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/members/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Makes an account a member of a group, and so gives it the group's roles. A member stays one. Nobody decides this about
         *     themself.
         */
        put: operations["add_group_member"];
        post?: never;
        /** Takes an account out of a group. One that is not in it stays out. */
        delete: operations["remove_group_member"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health-metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that a health record can keep: names, LOINC codes, UCUM units, bounds. */
        get: operations["list_health_metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ledger accounts with their balances. */
        get: operations["list_accounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/accounts/{account_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One ledger account: its sums, since when it is there, and when it moved last. */
        get: operations["read_account"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/accounts/{account_id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An account's entries, newest first. */
        get: operations["list_entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The ledger's accounts summed by kind and by asset, from their running sums. */
        get: operations["read_ledger_totals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the ledger has of an order's money, oldest first. Points are about their lot, and not among it. */
        get: operations["list_transactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matching/available-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The orders the caller may take, soonest first. A page may hold fewer than asked for and still have a next one. */
        get: operations["list_available"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matching/available-orders/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Live news of the orders the caller may take, as server-sent events: `added` with the order (those present first),
         *     `taken` and `expired` with `order_id`. The stream ends after ten minutes; clients reconnect by themselves.
         */
        get: operations["watch_available"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matching/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rules that decide who may take an order. A practitioner may when every enabled one is true. */
        get: operations["read_rules"];
        /**
         * Puts a new set of rules into force, for the very next decision. Each rule is compiled and tried first; a mistake is
         *     answered with its line and column.
         */
        put: operations["change_rules"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matching/rules/try": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A dry run of matching rules on one order and one practitioner. Changes nothing. */
        post: operations["try_rules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publishes the caller's offer of a service; one a service. */
        post: operations["create_offer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes one of the caller's offers. Orders keep the price they were placed at. */
        put: operations["update_offer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ops/audit-logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened on the platform, newest first: that it did, never what was in it. What is a few seconds old may still
         *     wait to be sealed.
         */
        get: operations["list_audit_logs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ops/audit-logs/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Walks the audit chain, 50,000 entries at a time, and says where it was tampered with. */
        get: operations["verify_audit_logs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ops/notification-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The templates that notifications are made from, by code. */
        get: operations["list_templates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ops/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tells users something. Kept in the audit log. */
        post: operations["send_notifications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ops/ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ratings of some practitioners, in the order asked for and with the start for those not rated yet; or of all who have
         *     served, best first.
         */
        get: operations["list_ratings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/order-terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The terms of an order, to be read before it is placed: what calling off costs, when it may begin, how long it waits. */
        get: operations["read_order_terms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everybody's orders, newest first. */
        get: operations["list_all_orders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many orders were placed, paid, won, completed and ended in a period. */
        get: operations["read_order_figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One order, for its two sides and for operators; to anyone else it does not exist. */
        get: operations["read_order"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What it would cost if the caller called the order off now, and until when. Changes nothing; refused when the cancellation
         *     itself would be.
         */
        get: operations["preview_cancellation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/health-summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the consumer agreed to show whoever serves them, while they do. The owner sees every look in their access ledger. */
        get: operations["read_health_summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/rating": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rates a completed service, once, within a week by default. */
        post: operations["rate_order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Moves an order along its life. Who may do what and when is one table; a move that is not in it is refused. */
        put: operations["change_status"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's payments, newest first. */
        get: operations["list_payments"];
        put?: never;
        /** Starts paying an order of one's own. An order has one payment: a repeat finds it. */
        post: operations["create_payment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payments/all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everybody's payments, newest order first. */
        get: operations["list_all_payments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payments/callbacks/sandbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the payment provider's word: signed with its key, fresh, in any order, as often as it likes. */
        post: operations["receive_callback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payments/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much money came, went back and was divided in a period. */
        get: operations["read_payment_figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payments/{payment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of the caller's payments. */
        get: operations["read_payment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The roles there are, the permissions each has, and what they allow. */
        get: operations["read_catalogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/platform/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether each service is ready, and if not why. */
        get: operations["read_platform_status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/points/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's points and when they expire. */
        get: operations["read_points"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/points/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to the caller's points, newest first. */
        get: operations["list_points"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/practitioners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The public profiles of some practitioners. */
        get: operations["list_profiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/practitioners/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A practitioner's public profile. */
        get: operations["read_profile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/practitioners/{id}/busy-times": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When a practitioner is booked already: times and nothing else. */
        get: operations["read_busy_times"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/practitioners/{id}/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The caller's own offers, those that cannot be ordered included, in the order they were made. What others may order
         *     stands with each service.
         */
        get: operations["list_own_offers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/practitioners/{id}/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A practitioner's profile with what only they and operators see: base, licence numbers, whether they are suspended. */
        get: operations["read_own_profile"];
        /** Publishes or replaces the caller's practitioner profile. Level and verification stay the platform's. */
        put: operations["save_profile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/practitioners/{id}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** States which of a practitioner's certifications were checked, and grades them. */
        put: operations["verify_practitioner"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reconciliation-tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Matters that need, or needed, a person, newest first. */
        get: operations["list_tickets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reconciliation-tickets/{ticket_id}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes a ticket with a note on what was done. */
        post: operations["resolve_ticket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reconciliations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The days that were reconciled (Asia/Shanghai), newest first. */
        get: operations["list_reconciliations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reconciliations/{date}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The latest reconciliation of a day (Asia/Shanghai). */
        get: operations["read_reconciliation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reconciliations/{date}/breaks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every difference ever found for a day, and what became of it. */
        get: operations["list_breaks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/risk/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Suspicions, newest first. */
        get: operations["list_alerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/risk/alerts/{id}/verdict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decides about an alert. Confirmed fraud locks the account through auth; a contested alert is confirmed again or
         *     dismissed. Kept in the audit log.
         */
        post: operations["decide_alert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/risk/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Versions of rules, by code and number. */
        get: operations["list_rules"];
        put?: never;
        /** Drafts the next version of a rule, or the first. It decides nothing until it is published. */
        post: operations["draft_rule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/risk/rules/try": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tries a rule on what is stored of past decisions. Touches nobody and stores nothing. */
        post: operations["try_rule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/risk/rules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Replaces what a draft says. What was published never changes: start a new version instead. */
        put: operations["edit_rule"];
        post?: never;
        /** Takes a version out of force, or drops a draft. */
        delete: operations["retire_rule"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/risk/rules/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts a draft in force, in the place of the version that was. It decides from the next request on, without a restart. */
        post: operations["publish_rule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sandbox/callbacks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the payment provider tells the merchant, newest first, and how each delivery was answered. */
        get: operations["list_callbacks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sandbox/inbox/{address}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The newest 20 messages to a phone number or mail address, so that a developer finds the code that was sent. Does not
         *     exist where `sandbox.open_inbox` is off.
         */
        get: operations["read_inbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sandbox/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Messages to anyone, newest first. */
        get: operations["list_messages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sandbox/pay/cashier/{transaction_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What there is to pay. */
        get: operations["read_cashier"];
        put?: never;
        /** Pays with money that does not exist, or is declined. Paying twice is paying once. */
        post: operations["visit_cashier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's own orders, newest first. */
        get: operations["list_orders"];
        put?: never;
        /**
         * Places an order: verifies the account, checks the consent to health data, creates the order, reserves its payment and
         *     screens the risk. Whatever says no, nothing of it remains.
         */
        post: operations["place_order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-orders/{id}/placement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a placement that was answered with 202 has come along. */
        get: operations["read_placement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The services that can be ordered, by code. */
        get: operations["list_services"];
        put?: never;
        /** Adds a service to the catalogue. */
        post: operations["create_service"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One service of the catalogue. One that has left it is still shown, for orders name it; `active` says so. */
        get: operations["read_service"];
        /** Replaces a service of the catalogue. Orders keep the name, price and length they were placed with. */
        put: operations["update_service"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services/{id}/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Offers of a service by practitioners who take orders now. */
        get: operations["list_offers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settlements/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Settlements of a period: a practitioner's own, or everybody's for holders of `settlements:read`. As JSON by pages, or
         *     whole as CSV with `Accept: text/csv`.
         */
        get: operations["read_settlements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is popular now: the same for everybody, fading with a half-life of six hours. A reader scrolls in one list, so
         *     nothing repeats.
         */
        get: operations["read_trending"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Finds accounts, newest first. Contacts are masked. */
        get: operations["find_users"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An account. Its owner sees the contacts whole; those who run the platform see them masked. */
        get: operations["read_user"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/access-ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who looked at the caller's record, when and why, newest first; the first page says whether the chain holds. */
        get: operations["read_access_ledger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/assessments/blood-pressure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The category of the latest blood pressure. Refused when there is none. One reading is no diagnosis. Every category
         *     given out is kept with its inputs, guideline and edition.
         */
        get: operations["assess_blood_pressure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/assessments/bmi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The category of the body mass index, from the latest weight and height. Refused, with the codes to record, when one
         *     is missing. Every category given out is kept with its inputs, guideline and edition.
         */
        get: operations["assess_bmi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the caller stands on every purpose and class of data. What was never asked is not granted. */
        get: operations["read_consents"];
        /**
         * Agrees to, refuses or withdraws purposes and classes of data, each separately. Every change leaves a receipt; a
         *     decision that changes nothing leaves none. A withdrawal counts from the next reading on.
         */
        put: operations["decide_consents"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/consents/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every decision the caller ever made, newest first. Receipts are never rewritten. */
        get: operations["list_consent_receipts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/device-bindings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The devices bound to the caller, newest first. */
        get: operations["list_device_bindings"];
        put?: never;
        /** Binds a device, which may then write into the record. It signs every delivery with the secret given here. */
        post: operations["bind_device"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/device-bindings/{binding_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends a binding at once: nothing the device signs is accepted any more. What it delivered stays. */
        delete: operations["unbind_device"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The feed of a user, a page at a time, each item with the reason it is shown. Pages of one scroll never repeat an
         *     item, whatever arrives meanwhile.
         */
        get: operations["read_feed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/feed/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reports what was on the screen, so that the ranked feed does not bring it again. */
        post: operations["mark_seen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/follows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom a user follows, newest first. */
        get: operations["list_follows"];
        put?: never;
        /** Follows an author and brings their latest activities into the feed. Following again changes nothing. */
        post: operations["follow_author"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/follows/{author}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Stops following an author; their activities leave the feed at once. Not having followed is fine. */
        delete: operations["unfollow_author"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/health-actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Records one observation or a batch: all of it or nothing. What the same source said about the same metric and moment
         *     before is left as it is and reported as a duplicate.
         */
        post: operations["record_health_actions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/health-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The owner's own record: the latest values, a page of a range, or aggregates in their zone. Parameters that mean nothing
         *     to the mode are refused.
         */
        get: operations["read_health_data"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/health-data/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Explains a total of an aggregate: which records it is made of, what each counts for, and what was left out because a
         *     more trusted source covers the same time.
         */
        get: operations["explain_health_data"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/health-data/{record_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Removes one reading for good: its value is destroyed and no longer counts anywhere, and assessments made from it go with
         *     it. The access ledger says that one was removed. What was typed in can be typed in again for the same moment; a device,
         *     application or file that sends the same reading again is told that it is known, and it stays removed. Services received are
         *     not readings and stay.
         */
        delete: operations["remove_reading"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/health-export/fhir": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The record as FHIR R4, a bundle a page; the `next` link leads to the following one. Services received are no
         *     observations and are not part of it.
         */
        get: operations["export_fhir"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/health-goals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's goals with their progress, reckoned now. */
        get: operations["read_health_goals"];
        /** Sets the caller's goals: the whole set at once. A goal for the same value and of the same kind keeps its id. */
        put: operations["set_health_goals"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/health-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's imports, newest first, those under way included. */
        get: operations["list_imports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/health-imports/apple-health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Imports an Apple Health `export.xml` of any size while it is being uploaded. The list of imports shows how far it is.
         *     When the upload breaks off, what was read stays; sending the file again adds the rest.
         */
        post: operations["import_apple_health"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/health-imports/fhir": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Imports the observations of a FHIR R4 bundle: all of those meant for this record, or none. Entries of other types
         *     and codes are read over and listed.
         */
        post: operations["import_fhir"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/health-imports/{import_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An import and how far it is. */
        get: operations["read_import"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/health-record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Erases the health record for good: the key that sealed it is destroyed, so it becomes unreadable at once, in backups,
         *     too. Goals, devices and consents go with it; the access ledger stays. A record begun later is a new one.
         */
        delete: operations["erase_health_record"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Locks an account: its sessions end, and nobody can log in to it. Locking a locked account changes nothing. */
        post: operations["lock_user"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/mutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom a user muted or blocked, newest first. */
        get: operations["list_mutes"];
        put?: never;
        /** Mutes or blocks an author. Acts at once on what is in the feed already; the last word counts. */
        post: operations["mute_author"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/mutes/{author}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a mute or block back; what had been hidden comes back too. Not having muted is fine. */
        delete: operations["unmute_author"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/notification-preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When a user does not want to be disturbed. */
        get: operations["read_quiet_hours"];
        /**
         * Sets when a user does not want to be disturbed. The inbox still fills at once; only what disturbs waits, and what is
         *     urgent does not.
         */
        put: operations["save_quiet_hours"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a user was told, newest first, in both languages. */
        get: operations["list_notifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/notifications/{notification}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Marks a notification as read. Reading it again changes nothing. */
        put: operations["read_notification"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Sets a password and ends the account's sessions on all other devices. */
        put: operations["change_password"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an account is and may do. */
        get: operations["read_permissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a user decided about their stream; the defaults when they never did. */
        get: operations["read_preferences"];
        /** Replaces what a user decided about their stream. Acts at once, everywhere. */
        put: operations["save_preferences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Decides what an account is and may do. Nobody decides this about themself. Open sessions follow within seconds. */
        put: operations["grant_roles"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sessions of an account that can still be used, newest first. */
        get: operations["read_sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/sessions/{session_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends one session of an account. Its access token is refused within seconds. */
        delete: operations["revoke_session"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Unlocks an account. Its owner has to log in anew. Unlocking an active account changes nothing. */
        post: operations["unlock_user"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work/{service}/parked-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The events that wait for an operator, oldest first. */
        get: operations["read_parked_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work/{service}/parked-events/{seq}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tries a parked event again, with all its attempts. */
        post: operations["retry_parked_event"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work/{service}/parked-events/{seq}/skip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a parked event up, so that later ones of its key go on without it. */
        post: operations["skip_parked_event"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work/{service}/parked-jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The jobs that wait for an operator, oldest first. */
        get: operations["read_parked_jobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work/{service}/parked-jobs/{id}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a parked job up. */
        post: operations["drop_parked_job"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work/{service}/parked-jobs/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tries a parked job again, with all its attempts. */
        post: operations["retry_parked_job"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work/{service}/sagas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sagas of a service, newest first. */
        get: operations["read_sagas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work/{service}/sagas/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One saga with its history. */
        get: operations["read_saga"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work/{service}/sagas/{id}/compensate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Turns a saga back that is stuck or goes forward: what it did is undone, last first. */
        post: operations["compensate_saga"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work/{service}/sagas/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets a stuck saga try its step again, in the direction it goes. */
        post: operations["retry_saga"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work/{service}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much durable work a service has, and how much of it waits for an operator. */
        get: operations["read_work_status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Somebody did something with the record. */
        AccessEntryBody: {
            /** @description `summary_read`, `summary_refused`, `exported`, `removed` (one reading) or `erased` (the whole record). */
            access: string;
            /** Format: date-time */
            at: string;
            /** @description What was handed out, or removed. */
            classes: components["schemas"]["RecordClass"][];
            /** @description SHA-256 over this entry and the hash before it, in hex. */
            hash: string;
            order_id?: components["schemas"]["Id_ord"] | null;
            purpose?: components["schemas"]["Purpose"] | null;
            /** @description Who: a person's id, `owner`, or `rule` when no person sees it. */
            reader: string;
            /** @description The consent it relied on, a receipt a class. */
            receipt_ids: components["schemas"]["Id_cns"][];
            /**
             * Format: int64
             * @description 1 for the first entry.
             */
            seq: number;
            /** @description The service that asked. */
            service: string;
        };
        /** @description What an account is and may do. */
        AccessView: {
            /** @description Everything it may do: by its roles, and granted to it alone. Sorted by name. */
            permissions: string[];
            /** @description Its own roles and those of its groups. */
            roles: components["schemas"]["Role"][];
            user_id: components["schemas"]["Id_usr"];
        };
        /**
         * @description Whether an account may be used.
         * @enum {string}
         */
        AccountStatus: "active" | "locked";
        /** @description An account. */
        AccountView: {
            display_name: string;
            /** @description Whole for the owner, masked for others. */
            email?: string | null;
            has_password: boolean;
            /** Format: date-time */
            last_login_at?: string | null;
            lock?: components["schemas"]["LockView"] | null;
            /** @description Whole for the owner, masked for others. */
            phone?: string | null;
            /** Format: date-time */
            registered_at: string;
            roles: components["schemas"]["Role"][];
            status: components["schemas"]["AccountStatus"];
            user_id: components["schemas"]["Id_usr"];
        };
        /** @description The merchant has understood; anything else but this answer is tried again. */
        Acknowledged: {
            code: string;
        };
        /** @description What was done. */
        Acted: {
            /**
             * @description As the audit log calls it.
             * @example work.saga_retried
             */
            act: string;
            /** Format: date-time */
            at: string;
            /** @description What it was done to. */
            subject: string;
        };
        /**
         * @description What a rule asks for when it fires.
         * @enum {string}
         */
        Action: "allow" | "review" | "deny";
        /** @description The activity that was stored, now or by an earlier request with the same key. */
        ActivityReceipt: {
            /** @description Its id. */
            activity_id: components["schemas"]["Id_act"];
            /** @description False when an earlier request with this key had stored it already. */
            created: boolean;
        };
        /** @description A suspicion. */
        AlertBody: {
            alert_id: components["schemas"]["Id_alr"];
            class: components["schemas"]["RiskClass"];
            /**
             * Format: date-time
             * @description When it was last decided about.
             */
            decided_at?: string | null;
            decided_by?: components["schemas"]["Id_usr"] | null;
            follow_up?: components["schemas"]["FollowUp"] | null;
            /** @description Whether the account was locked because of it. */
            locked: boolean;
            /** Format: date-time */
            opened_at: string;
            order_id: components["schemas"]["Id_ord"];
            /** @description Codes of the rules that decided, strictest first. */
            reasons: string[];
            /**
             * Format: int32
             * @description 1 (low) to 5.
             */
            severity: number;
            state: components["schemas"]["AlertState"];
            user_id: components["schemas"]["Id_usr"];
        };
        /**
         * @description Where an alert stands.
         * @enum {string}
         */
        AlertState: "open" | "confirmed" | "dismissed" | "appealed";
        /** @description Booked time with what it is booked for. */
        AppointmentBody: {
            /** @description The price. */
            amount: components["schemas"]["Money"];
            appointment_id: components["schemas"]["Id_apt"];
            /** Format: date-time */
            ends_at: string;
            /** @description At the consumer's place, as opposed to online. */
            on_site: boolean;
            order_id: components["schemas"]["Id_ord"];
            practitioner_share?: components["schemas"]["Money"] | null;
            service_id: components["schemas"]["Id_svc"];
            /** @example 上门推拿 */
            service_name: string;
            /** Format: date-time */
            starts_at: string;
            /** @description Where the order stands. */
            status: components["schemas"]["OrderStatus"];
            /** @description The consumer. */
            user_id: components["schemas"]["Id_usr"];
        };
        /** @description A category with everything needed to check it. */
        AssessmentBody: {
            /**
             * Format: date-time
             * @description When these inputs were first assessed under this guideline.
             */
            assessed_at: string;
            assessment_id: components["schemas"]["Id_asm"];
            /** @description The guideline's name for it. */
            category: string;
            guideline: components["schemas"]["GuidelineBody"];
            /**
             * Format: double
             * @description The body mass index, kg/m², one decimal.
             */
            index?: number | null;
            inputs: components["schemas"]["AssessmentInputBody"][];
            /** @description `isolated_systolic` or `isolated_diastolic`, when only one value is in the range of hypertension. */
            isolated?: string | null;
            /** @description `bmi` or `blood_pressure`. */
            kind: string;
            /** @description What the category does not say. */
            note: string;
            /** @description Whether the caller's age was given and checked against the guideline's population. */
            population_checked: boolean;
            setting?: components["schemas"]["PressureSetting"] | null;
            /** @description Whether the caller said so, rather than the reading's source. */
            setting_stated?: boolean | null;
            /** @description The whole table, so that the category can be checked by hand. */
            thresholds: components["schemas"]["ThresholdBody"][];
        };
        /** @description A value that went in. */
        AssessmentInputBody: {
            /** Format: date-time */
            at: string;
            /** @description LOINC code. */
            code: string;
            record_id: components["schemas"]["Id_obs"];
            /** @description UCUM code. */
            unit: string;
            /** Format: double */
            value: number;
        };
        /**
         * @description Who may see an activity.
         * @enum {string}
         */
        Audience: "public" | "followers" | "owner";
        /** @description That something happened. */
        AuditBody: {
            actor_id?: components["schemas"]["Id_usr"] | null;
            /** @description The data class of what happened. */
            class: string;
            /** @description SHA-256 over the entry and the hash before it, in hexadecimal. */
            hash: string;
            /**
             * @description What happened.
             * @example trade.order_created
             */
            kind: string;
            /** Format: date-time */
            occurred_at: string;
            /**
             * Format: int64
             * @description Its place in the chain, from 1, without gaps.
             */
            seq: number;
            /** @description The service in which it happened. */
            source: string;
            /** @description What it is about. */
            subject: string;
        };
        /** @description A position in degrees, WGS 84. */
        BaseBody: {
            /** Format: double */
            lat: number;
            /** Format: double */
            lon: number;
        };
        /** @description A position in degrees, WGS 84. */
        BaseFields: {
            /** Format: double */
            lat: number;
            /** Format: double */
            lon: number;
        };
        /** @description A text in the platform's two languages. */
        Bilingual: {
            /** @description English */
            en: string;
            /** @description 中文 */
            zh: string;
        };
        /** @description What screens show, in Chinese and in English. */
        BilingualText: {
            en: string;
            zh: string;
        };
        /** @description A device to bind. */
        BindRequest: {
            /** @example HEM-7136 */
            model: string;
            /** @description What to call it; its model when absent. */
            name?: string | null;
            /** @description The maker's serial number: with the vendor, what tells this device from all others. */
            serial: string;
            /** @example Omron */
            vendor: string;
        };
        /** @description A bound device. */
        BindingBody: {
            binding_id: components["schemas"]["Id_dev"];
            /** Format: date-time */
            bound_at: string;
            /**
             * Format: date-time
             * @description Absent until it delivers.
             */
            last_sync_at?: string | null;
            model: string;
            name: string;
            serial: string;
            vendor: string;
        };
        /** @description When an order may begin. */
        BookingTerms: {
            /**
             * Format: int32
             * @description How far ahead, days.
             */
            horizon_days: number;
            /**
             * Format: int32
             * @description The shortest notice, minutes.
             */
            lead_minutes: number;
        };
        /** @description A bound device with its secret. */
        BoundBody: components["schemas"]["BindingBody"] & {
            /** @description The key for signing deliveries, in hex. Shown this once. */
            secret: string;
            /** @description Where to deliver. */
            sync_path: string;
        };
        /** @description Differences of the latest comparison by kind. */
        BreakCounts: {
            amount: number;
            duplicate: number;
            late: number;
            missing: number;
            status: number;
        };
        /**
         * @description How the chain is broken at an entry.
         * @enum {string}
         */
        BreakKind: "missing" | "changed" | "truncated";
        /** @description A break. */
        BrokenBody: {
            kind: components["schemas"]["BreakKind"];
            /** Format: int64 */
            seq: number;
        };
        /** @description One day, week or month. */
        BucketBody: {
            /**
             * Format: int32
             * @description Records that contributed.
             */
            count: number;
            /**
             * Format: date
             * @description Its first day.
             */
            from: string;
            /**
             * Format: date
             * @description The day after its last.
             */
            to: string;
            /** @description One entry, or one a component of a panel. */
            values: components["schemas"]["StatBody"][];
        };
        /** @description What became of a bundle. */
        BundleImported: components["schemas"]["RecordedBody"] & {
            /** @description Entries that were read over. */
            skipped: components["schemas"]["SkippedBody"][];
        };
        /** @description A stretch of booked time. */
        BusyTime: {
            /** Format: date-time */
            ends_at: string;
            /** Format: date-time */
            starts_at: string;
        };
        /** @description When a practitioner cannot be booked. */
        BusyTimes: {
            /** @description In order; what touches is one. */
            items: components["schemas"]["BusyTime"][];
        };
        /**
         * @description The length of a bucket.
         * @enum {string}
         */
        CalendarBucket: "day" | "week" | "month";
        /** @description The body of a callback. */
        Callback: components["schemas"]["Notice"] & {
            /** Format: date-time */
            created_at: string;
            /** @description The provider's number of this notice; a repeat carries the same. */
            id: string;
        };
        /** @description One delivery. */
        CallbackAttempt: {
            /**
             * Format: int32
             * @description HTTP status of the merchant's answer; 503 or 504 when there was none.
             */
            answer_status: number;
            /** Format: date-time */
            at: string;
            /** @description Counts from 1. */
            number: number;
            /** @description Code of the problem; absent when it was understood. */
            problem?: string | null;
        };
        /**
         * @description What happened.
         * @enum {string}
         */
        CallbackEvent: "transaction.paid" | "refund.finished";
        /**
         * @description What became of a callback so far.
         * @enum {string}
         */
        CallbackState: "lost" | "delayed" | "retrying" | "delivered" | "repeated" | "given_up";
        /**
         * @description Why an order ended without a service.
         * @enum {string}
         */
        CancelReason: "consumer" | "practitioner" | "operator" | "not_placed" | "account_locked" | "unpaid" | "ungrabbed" | "unconfirmed" | "no_show" | "paid_too_late";
        /** @description What calling an order off now would mean for its price. */
        CancellationBody: components["schemas"]["PartingBody"] & {
            after?: components["schemas"]["PartingBody"] | null;
            /**
             * Format: date-time
             * @description When this was true.
             */
            as_of: string;
            order_id: components["schemas"]["Id_ord"];
            /** @description What was paid; zero before the payment. */
            paid: components["schemas"]["Money"];
            /** @description Whose doing it would be. */
            reason: components["schemas"]["CancelReason"];
            /** @description Which of the order terms decides. */
            rule: components["schemas"]["RefundRule"];
            /**
             * Format: date-time
             * @description The last moment it costs no more than this; absent when waiting makes it no worse. Before anybody was found,
             *     everything goes back until somebody is.
             */
            until?: string | null;
        };
        /**
         * @description What a paid consumer gets back who calls off, in basis points of the price (10,000 is everything). Every other ending
         *     without a service returns everything.
         */
        CancellationTerms: {
            /**
             * Format: int32
             * @description While nobody has taken the order.
             */
            nobody_found_basis_points: number;
            /**
             * Format: int32
             * @description With less notice than the last tier asks for.
             */
            otherwise_basis_points: number;
            /** @description Once somebody has, by notice: longest first; the first whose notice is kept counts. */
            tiers: components["schemas"]["TierBody"][];
        };
        /** @description What a payer sees. */
        Cashier: {
            amount: components["schemas"]["Money"];
            description: string;
            /** Format: date-time */
            expires_at: string;
            /** Format: date-time */
            paid_at?: string | null;
            state: components["schemas"]["TransactionState"];
            transaction_id: components["schemas"]["Id_ptx"];
        };
        /** @description A text in both languages of the platform. */
        CatalogueText: {
            /** @description English. */
            en: string;
            /** @description Chinese. */
            zh: string;
        };
        /** @description A licence, and whether the platform has checked it. */
        CertificationBody: {
            issued_by: string;
            /** @example massage_therapist */
            kind: string;
            /**
             * Format: date
             * @description The last day it is valid; absent when it does not expire.
             */
            valid_until?: string | null;
            verified: boolean;
            /** Format: date-time */
            verified_at?: string | null;
        };
        /** @description A licence. */
        CertificationFields: {
            issued_by: string;
            /** @example massage_therapist */
            kind: string;
            /** @description Stored sealed; only they themselves and the operators who check it see it. */
            number: string;
            /** Format: date */
            valid_until?: string | null;
        };
        /** @description The result of following the chain from its first entry. */
        ChainBody: {
            /**
             * Format: int64
             * @description The first entry that was changed, removed or cut off.
             */
            broken_at?: number | null;
            /**
             * Format: int64
             * @description Entries that follow from one another.
             */
            entries: number;
            intact: boolean;
        };
        /** @description One decision. */
        ChoiceRequest: {
            class: components["schemas"]["RecordClass"];
            /**
             * Format: date-time
             * @description When a grant ends by itself; never when absent.
             */
            expires_at?: string | null;
            /** @description True to agree, false to refuse or withdraw. */
            granted: boolean;
            purpose: components["schemas"]["Purpose"];
        };
        /** @description A code is on its way, if the contact exists at all. */
        CodeSent: {
            /**
             * Format: date-time
             * @description When this one was asked for.
             */
            asked_at: string;
            /**
             * Format: int64
             * @description Seconds in which the code can be used.
             */
            expires_in: number;
            /**
             * Format: int64
             * @description Seconds until another may be asked for.
             */
            retry_after: number;
        };
        /** @description One value of a panel. */
        ComponentClaim: {
            /**
             * @description LOINC code of the value.
             * @example 8480-6
             */
            code: string;
            /**
             * @description UCUM code of its unit; the claim's own when absent.
             * @example mm[Hg]
             */
            unit?: string | null;
            /**
             * Format: double
             * @description The value.
             */
            value: number;
        };
        /** @description One purpose and class of data. */
        ConsentBody: {
            class: components["schemas"]["RecordClass"];
            /** Format: date-time */
            decided_at?: string | null;
            /** Format: date-time */
            expires_at?: string | null;
            /** @description Whether data may be used, now. */
            granted: boolean;
            /** @description Version of the text that was shown. */
            notice?: string | null;
            /** @description Whether this was decided about another text than the one in force. The decision counts all the same. */
            notice_changed: boolean;
            purpose: components["schemas"]["Purpose"];
            receipt_id?: components["schemas"]["Id_cns"] | null;
            standing: components["schemas"]["Standing"];
        };
        /** @description The answer to "may this person's data be used for that?", valid at the moment it was given and not cached. */
        ConsentDecision: {
            /** @description Which data. */
            class: components["schemas"]["RecordClass"];
            /**
             * Format: date-time
             * @description When a grant ends by itself.
             */
            expires_at?: string | null;
            /** @description Whether it may be used. */
            granted: boolean;
            /** @description For what. */
            purpose: components["schemas"]["Purpose"];
            receipt_id?: components["schemas"]["Id_cns"] | null;
            /** @description Why, or why not. */
            standing: components["schemas"]["Standing"];
            /** @description Whose data. */
            user_id: components["schemas"]["Id_usr"];
        };
        /** @description The text that people are asked to agree to. */
        ConsentNoticeBody: {
            /** @description In the order a person is asked. */
            classes: components["schemas"]["NoticeClassBody"][];
            /** @description In the order a person is asked. */
            purposes: components["schemas"]["NoticePurposeBody"][];
            /**
             * @description Its version; give it with a decision.
             * @example 2026-11
             */
            version: string;
        };
        /** @description Where the caller stands on everything they can be asked. */
        ConsentsBody: {
            /** @description One entry a purpose and class of data. */
            consents: components["schemas"]["ConsentBody"][];
            /** @description Version of the text in force. */
            current_notice: string;
        };
        /** @description Decisions the caller makes. */
        ConsentsRequest: {
            /** @description What is decided; what is not named stays as it is. */
            consents: components["schemas"]["ChoiceRequest"][];
            /**
             * @description Version of the text the caller was shown.
             * @example 2026-11
             */
            notice: string;
        };
        /** @description Names the order to pay. */
        CreatePayment: {
            order_id: components["schemas"]["Id_ord"];
        };
        /** @description Asks for a refund. The same `out_refund_no` with the same content is the same refund. */
        CreateRefund: {
            amount: components["schemas"]["Money"];
            /** @description The merchant's number, 1 to 64 characters. */
            out_refund_no: string;
            /** @description The transaction to refund. */
            out_trade_no: string;
            reason: string;
        };
        /**
         * @description Takes receivers' shares back, which a refund after the division needs first. The same `out_return_no` with the
         *     same content is the same request.
         */
        CreateReturn: {
            from: components["schemas"]["Receiver"][];
            out_order_no: string;
            /** @description The merchant's number, 1 to 64 characters. */
            out_return_no: string;
        };
        /**
         * @description Divides a paid transaction: receivers get their amounts, the collecting merchant the rest. The same
         *     `out_order_no` with the same content is the same request.
         */
        CreateSharing: {
            /** @description The collecting merchant, who keeps what receivers do not get. */
            collector: string;
            /** @description The merchant's number, 1 to 64 characters. */
            out_order_no: string;
            out_trade_no: string;
            /** @description At most 50. */
            receivers: components["schemas"]["Receiver"][];
        };
        /** @description Opens a transaction. The same `out_trade_no` with the same content is the same transaction. */
        CreateTransaction: {
            amount: components["schemas"]["Money"];
            /** @description What the payer sees at the cashier. */
            description: string;
            /**
             * Format: date-time
             * @description Until when it can be paid.
             */
            expires_at: string;
            /** @description The merchant's number, 1 to 64 characters. */
            out_trade_no: string;
        };
        /** @description The record, looked at in one of three ways. */
        DataBody: {
            /** @description One record a metric. */
            items: components["schemas"]["RecordBody"][];
            /** @enum {string} */
            mode: "latest";
        } | {
            /** @description Newest first. */
            items: components["schemas"]["RecordBody"][];
            /** @enum {string} */
            mode: "range";
            /** @description Give this as `cursor` to get the next page; absent on the last one. */
            next?: string | null;
        } | {
            /** @description Size of the buckets. */
            bucket: components["schemas"]["CalendarBucket"];
            /** @enum {string} */
            mode: "aggregate";
            /** @description One entry a metric asked for. */
            series: components["schemas"]["SeriesBody"][];
            /** @description Zone in which days were counted. */
            zone: string;
        };
        /** @description A difference and the day on which it was found last. */
        DatedBreak: components["schemas"]["ReconciliationBreak"] & {
            /** Format: date */
            date: string;
        };
        /**
         * @description Asks whether one order may go ahead.
         *
         *     Repeating a request with the same `order_id` returns the first decision, so a saga step may be retried freely.
         */
        DecideRequest: {
            /** @description What the buyer is about to pay. */
            amount: components["schemas"]["Money"];
            /**
             * @description Further facts the rules may read as `facts.<name>`: at most 32 scalars with `snake_case` names, for example
             *     `service_code`, `lead_minutes`, `distance_meters`, `ip_country`. Never a health value.
             */
            facts?: {
                [key: string]: unknown;
            };
            /** @description The order decided on; also the idempotency key. */
            order_id: components["schemas"]["Id_ord"];
            /** @description Which rules apply. */
            subject: components["schemas"]["RiskSubject"];
            /** @description The buyer. */
            user_id: components["schemas"]["Id_usr"];
        };
        /** @description The answer to a [`DecideRequest`]. */
        Decision: {
            alert_id?: components["schemas"]["Id_alr"] | null;
            /** @description Whether the buyer's account is being locked because of this decision. */
            locked: boolean;
            /** @description Codes of the rules that fired, strictest first; for operators, not for the buyer. */
            reasons: string[];
            /** @description What to do. */
            verdict: components["schemas"]["Verdict"];
        };
        /** @description A new version of a rule. */
        DraftRequest: {
            /** @description The name shared by all versions: `snake_case`, 1 to 40 letters. */
            code: string;
            /** @description What it says. */
            rule: components["schemas"]["RuleText"];
        };
        /** @description What passed one process of the edge; since its start, if that was later. */
        EdgeFigures: {
            /** @description Oldest first; the last one has not ended. */
            minutes: components["schemas"]["EdgeMinute"][];
            /** @description The whole time. */
            total: components["schemas"]["EdgeMinute"];
        };
        /** @description Requests to the API within a minute, or within all of them. */
        EdgeMinute: {
            /**
             * Format: date-time
             * @description When it began.
             */
            at: string;
            /**
             * Format: int32
             * @description Answered with a status of 500 or above: our fault.
             */
            errors: number;
            /**
             * Format: double
             * @description Half of the answers took no longer, in milliseconds; absent without requests.
             */
            p50_ms?: number | null;
            /**
             * Format: double
             * @description 99 % of the answers took no longer, in milliseconds; absent without requests.
             */
            p99_ms?: number | null;
            /**
             * Format: int32
             * @description Answered with a status of 400 to 499: refused.
             */
            refusals: number;
            /** Format: int64 */
            requests: number;
        };
        /** @description A new set of rules. */
        EditedRules: {
            /** @description All rules, in the order in which reasons are told. */
            rules: components["schemas"]["MatchingRule"][];
            /**
             * Format: int64
             * @description The version this edit is based on.
             */
            version: number;
        };
        /** @description Where to send a code. */
        EmailCodeRequest: {
            /** @example li.na@example.com */
            email: string;
        };
        /** @description The explicit wish. */
        EraseRequest: {
            /**
             * @description The words `erase my health record`.
             * @example erase my health record
             */
            confirm: string;
        };
        /** @description What was erased. */
        ErasedBody: {
            /** @description False when there was no record. */
            erased: boolean;
        };
        /**
         * @description How well a health claim is supported, after the GRADE working group's four levels.
         * @enum {string}
         */
        EvidenceGrade: "high" | "moderate" | "low" | "very_low";
        /** @description A record and its part in the total. */
        ExplainedRecord: {
            /** Format: date-time */
            at: string;
            /**
             * Format: double
             * @description What of that counts.
             */
            counted: number;
            /** @description `counted`, `covered` when more trusted sources cover all of its time, or `partly_covered`. */
            outcome: string;
            record_id: components["schemas"]["Id_obs"];
            /**
             * Format: double
             * @description What it says about this bucket.
             */
            reported: number;
            source: string;
            /**
             * Format: int32
             * @description How far its source is believed; of two that cover the same time the higher counts.
             */
            trust: number;
            /** Format: date-time */
            until?: string | null;
        };
        /** @description How a total came about. */
        ExplanationBody: {
            bucket: components["schemas"]["CalendarBucket"];
            /** @description LOINC code. */
            code: string;
            /**
             * Format: date
             * @description First day of the bucket.
             */
            from: string;
            /** @description Records beyond those listed. */
            more: number;
            name: string;
            /** @description The records behind it, at most 1,000, in the order of time. */
            records: components["schemas"]["ExplainedRecord"][];
            /**
             * Format: double
             * @description What was left out.
             */
            suppressed: number;
            /**
             * Format: date
             * @description The day after its last.
             */
            to: string;
            /**
             * Format: double
             * @description What counts.
             */
            total: number;
            /** @description UCUM code. */
            unit: string;
            zone: string;
        };
        /** @description A page of a feed. */
        FeedBody: {
            items: components["schemas"]["FeedItem"][];
            /** @description Give this as `cursor` to get the next page; absent on the last one. */
            next?: string | null;
            order: components["schemas"]["OrderName"];
        };
        /** @description An activity in somebody's feed. */
        FeedItem: {
            activity_id: components["schemas"]["Id_act"];
            /** @description Who did it. */
            actor_id: components["schemas"]["Id_usr"];
            /** @description Texts to show. */
            data: {
                [key: string]: string;
            };
            evidence?: components["schemas"]["EvidenceGrade"] | null;
            /** @description To what. */
            object: components["schemas"]["ObjectRef"];
            /** Format: date-time */
            occurred_at: string;
            /** @description Why it is shown. */
            reason: components["schemas"]["ReasonBody"];
            /** @description What was done. */
            verb: components["schemas"]["Verb"];
        };
        /** @description A bundle of resources. */
        FhirBundle: {
            /** @description The resources. */
            entry?: components["schemas"]["FhirEntry"][];
            /** @description The way to the next page. */
            link?: components["schemas"]["FhirLink"][];
            /** @description Always `Bundle`. */
            resourceType: string;
            /** @description When it was put together. */
            timestamp?: string | null;
            /** @description `collection` or `searchset`, for example. */
            type: string;
        };
        /** @description One entry of a bundle. */
        FhirEntry: {
            /** @description The resource's own address. */
            fullUrl?: string | null;
            /** @description The resource: an Observation, or something that is read over. */
            resource?: Record<string, never>;
        };
        /** @description A link of a bundle. */
        FhirLink: {
            /** @description `self` or `next`. */
            relation: string;
            /** @description Where to. */
            url: string;
        };
        /** @description One field at fault. */
        FieldError: {
            detail: string;
            /** @description A JSON pointer into the body (RFC 6901), or the name of a parameter. */
            pointer: string;
        };
        /** @description Where somebody stands towards an author. */
        FollowBody: {
            author_id: components["schemas"]["Id_usr"];
            following: boolean;
        };
        /** @description Whom to follow. */
        FollowRequest: {
            author_id: components["schemas"]["Id_usr"];
        };
        /**
         * @description What a ruling leaves to a person.
         * @enum {string}
         */
        FollowUp: "unlock_account";
        /** @description An author somebody follows. */
        FollowedAuthor: {
            author_id: components["schemas"]["Id_usr"];
            /** Format: date-time */
            since: string;
        };
        /** @description A goal and how far it is. */
        GoalBody: {
            aim: components["schemas"]["HealthAim"];
            /** @description LOINC code of the value. */
            code: string;
            /**
             * Format: date
             * @description Last day, inclusive.
             */
            ends_on?: string | null;
            goal_id: components["schemas"]["Id_gol"];
            name: string;
            progress?: components["schemas"]["ProgressBody"] | null;
            /** Format: date */
            starts_on: string;
            /** @description UCUM code of the aim's values. */
            unit: string;
            /** @description Zone in which its days are counted. */
            zone: string;
        };
        /** @description One goal. */
        GoalRequest: {
            /** @description What to reach. */
            aim: components["schemas"]["HealthAim"];
            /**
             * @description LOINC code of the value; of a panel, the component's, for example `8480-6`.
             * @example 41950-7
             */
            code: string;
            /**
             * Format: date
             * @description Last day, inclusive; open when absent.
             */
            ends_on?: string | null;
            /**
             * Format: date
             * @description First day; today when absent, or the day it was first set.
             */
            starts_on?: string | null;
        };
        /** @description All goals. */
        GoalsBody: {
            goals: components["schemas"]["GoalBody"][];
        };
        /** @description The whole set of goals. */
        GoalsRequest: {
            /** @description Every goal to have from now on; those not named end. At most one of a kind for a value. */
            goals: components["schemas"]["GoalRequest"][];
            /**
             * @description IANA zone in which days are counted; the installation's own when absent.
             * @example Asia/Shanghai
             */
            zone?: string | null;
        };
        /**
         * @description How a period is cut.
         * @enum {string}
         */
        Grain: "hour" | "day";
        /** @description A group to be made. */
        GroupRequest: {
            /** @example 社区医院 */
            name: string;
            /** @description What its members are besides what they are themselves. */
            roles: components["schemas"]["Role"][];
        };
        /** @description A group. */
        GroupView: {
            group_id: components["schemas"]["Id_grp"];
            /** Format: int64 */
            members: number;
            name: string;
            /** @description What its members are besides what they are themselves. */
            roles: components["schemas"]["Role"][];
        };
        /** @description The guideline followed. */
        GuidelineBody: {
            edition: string;
            id: string;
            /** @description Whom it was written for. */
            population: string;
            title: string;
        };
        /** @description What is aimed at, in the metric's canonical unit. */
        HealthAim: {
            /**
             * Format: double
             * @description The amount to reach, in the metric's canonical unit.
             */
            at_least: number;
            /** @enum {string} */
            kind: "total";
            /** @description How often. */
            per: components["schemas"]["CalendarBucket"];
        } | {
            /** @enum {string} */
            kind: "reach";
            /**
             * Format: double
             * @description The value, in the metric's canonical unit.
             */
            target: number;
        } | {
            /**
             * Format: double
             * @description Highest value that is still fine.
             */
            high?: number | null;
            /** @enum {string} */
            kind: "keep";
            /**
             * Format: double
             * @description Lowest value that is still fine.
             */
            low?: number | null;
            /** @description Over which period readings are looked at. */
            per: components["schemas"]["CalendarBucket"];
        };
        /** @description The consented part of a health record, at one moment. */
        HealthSummary: {
            /** @description Categories computed from them, when assessments were agreed to. */
            assessments: components["schemas"]["SummaryAssessment"][];
            /** @description Classes handed out; empty values mean that nothing was recorded. */
            granted: components["schemas"]["RecordClass"][];
            /**
             * Format: int64
             * @description Number of the entry in the owner's access ledger that this reading left.
             */
            ledger_seq: number;
            /** @description For what it was handed out. */
            purpose: components["schemas"]["Purpose"];
            /** @description The latest observation of each metric in the granted classes. */
            readings: components["schemas"]["SummaryReading"][];
            /** @description The receipts relied on, one a granted class. */
            receipt_ids: components["schemas"]["Id_cns"][];
            /** @description Whose record. */
            user_id: components["schemas"]["Id_usr"];
            /** @description Classes the person did not agree to. Nothing may be concluded from a class being here. */
            withheld: components["schemas"]["RecordClass"][];
        };
        /** @example acc_01h2xcejqtf2nbrexx3vqjhp41 */
        Id_acc: string;
        /** @example act_01h2xcejqtf2nbrexx3vqjhp41 */
        Id_act: string;
        /** @example alr_01h2xcejqtf2nbrexx3vqjhp41 */
        Id_alr: string;
        /** @example apt_01h2xcejqtf2nbrexx3vqjhp41 */
        Id_apt: string;
        /** @example asm_01h2xcejqtf2nbrexx3vqjhp41 */
        Id_asm: string;
        /** @example cns_01h2xcejqtf2nbrexx3vqjhp41 */
        Id_cns: string;
        /** @example dev_01h2xcejqtf2nbrexx3vqjhp41 */
        Id_dev: string;
        /** @example gol_01h2xcejqtf2nbrexx3vqjhp41 */
        Id_gol: string;
        /** @example grp_01h2xcejqtf2nbrexx3vqjhp41 */
        Id_grp: string;
        /** @example hac_01h2xcejqtf2nbrexx3vqjhp41 */
        Id_hac: string;
        /** @example imp_01h2xcejqtf2nbrexx3vqjhp41 */
        Id_imp: string;
        /** @example job_01h2xcejqtf2nbrexx3vqjhp41 */
        Id_job: string;
        /** @example msg_01h2xcejqtf2nbrexx3vqjhp41 */
        Id_msg: string;
        /** @example ntf_01h2xcejqtf2nbrexx3vqjhp41 */
        Id_ntf: string;
        /** @example obs_01h2xcejqtf2nbrexx3vqjhp41 */
        Id_obs: string;
        /** @example ofr_01h2xcejqtf2nbrexx3vqjhp41 */
        Id_ofr: string;
        /** @example ord_01h2xcejqtf2nbrexx3vqjhp41 */
        Id_ord: string;
        /** @example pay_01h2xcejqtf2nbrexx3vqjhp41 */
        Id_pay: string;
        /** @example ptl_01h2xcejqtf2nbrexx3vqjhp41 */
        Id_ptl: string;
        /** @example ptx_01h2xcejqtf2nbrexx3vqjhp41 */
        Id_ptx: string;
        /** @example rfd_01h2xcejqtf2nbrexx3vqjhp41 */
        Id_rfd: string;
        /** @example rrl_01h2xcejqtf2nbrexx3vqjhp41 */
        Id_rrl: string;
        /** @example sag_01h2xcejqtf2nbrexx3vqjhp41 */
        Id_sag: string;
        /** @example ses_01h2xcejqtf2nbrexx3vqjhp41 */
        Id_ses: string;
        /** @example stl_01h2xcejqtf2nbrexx3vqjhp41 */
        Id_stl: string;
        /** @example svc_01h2xcejqtf2nbrexx3vqjhp41 */
        Id_svc: string;
        /** @example tkt_01h2xcejqtf2nbrexx3vqjhp41 */
        Id_tkt: string;
        /** @example txn_01h2xcejqtf2nbrexx3vqjhp41 */
        Id_txn: string;
        /** @example usr_01h2xcejqtf2nbrexx3vqjhp41 */
        Id_usr: string;
        /** @description An import and how far it is. */
        ImportBody: {
            /** @description The batch its records belong to. */
            action_id: components["schemas"]["Id_hac"];
            /**
             * Format: int64
             * @description Bytes of the document read.
             */
            bytes: number;
            /**
             * Format: int64
             * @description Known already.
             */
            duplicates: number;
            /** @description Why it failed. */
            error?: string | null;
            /** Format: date-time */
            finished_at?: string | null;
            import_id: components["schemas"]["Id_imp"];
            /** @description `apple_health`. */
            kind: string;
            /**
             * Format: int64
             * @description Claimed something impossible.
             */
            refused: number;
            /** @description Why elements were refused or skipped, with counts. */
            report: {
                [key: string]: number;
            };
            /**
             * Format: int64
             * @description Elements that could have been records.
             */
            seen: number;
            /**
             * Format: int64
             * @description Of a kind this record does not keep.
             */
            skipped: number;
            /** Format: date-time */
            started_at: string;
            /** @description `running`, `completed` or `failed`; what a failed import stored stays. */
            state: string;
            /** Format: int64 */
            stored: number;
            /** Format: date-time */
            updated_at: string;
        };
        /** @description A page of an inbox. */
        InboxBody: {
            items: components["schemas"]["NotificationBody"][];
            /** @description Give this as `cursor` to get the next page; absent on the last one. */
            next?: string | null;
            /**
             * Format: int32
             * @description How many are unread; 100 stands for that many or more.
             */
            unread: number;
        };
        /** @description One Ed25519 public key (RFC 8037 §2). */
        Jwk: {
            /** @description `EdDSA`. */
            alg: string;
            /** @description `Ed25519`. */
            crv: string;
            /** @description Names the key in a token's header. */
            kid: string;
            /** @description `OKP`. */
            kty: string;
            /** @description `sig`. */
            use: string;
            /** @description The public key, base64url without padding. */
            x: string;
        };
        /**
         * @description The public keys that verify access tokens (RFC 7517 §5).
         *
         *     Holds the key that signs now, the next one (published a day before it signs) and retired ones until the last token
         *     they signed has ended. Look a token's `kid` up; read the set again when it is not there, at most once a minute.
         */
        Jwks: {
            /** @description The keys, newest first. */
            keys: components["schemas"]["Jwk"][];
        };
        /** @description A ledger account and its balance, in minor units of its asset. */
        LedgerAccount: {
            account_id: components["schemas"]["Id_acc"];
            /** @description `CNY` or `PTS`. */
            asset: string;
            /** Format: int64 */
            available: number;
            /**
             * Format: int64
             * @description On the normal side.
             */
            balance: number;
            /** Format: int64 */
            credits: number;
            /** Format: int64 */
            debits: number;
            /** Format: int64 */
            entries: number;
            /** Format: int64 */
            held: number;
            kind: string;
            /** @description The side on which it grows: `debit` or `credit`. */
            normal: string;
            owner_id?: components["schemas"]["Id_usr"] | null;
        };
        /** @description A ledger account with what is told of one alone. */
        LedgerAccountRecord: components["schemas"]["LedgerAccount"] & {
            /** @description What accounts of this kind are in the balance sheet: `asset`, `liability`, `revenue` or `contra`. */
            class: string;
            /**
             * Format: date-time
             * @description When it moved last.
             */
            last_posted_at?: string | null;
            /** Format: date-time */
            opened_at: string;
        };
        /** @description Both sides of everything that counts one asset, in its minor units. */
        LedgerAssetTotal: {
            /** @description `CNY` or `PTS`. */
            asset: string;
            /** Format: int64 */
            credits: number;
            /** Format: int64 */
            debits: number;
            /**
             * Format: int64
             * @description Debits less credits. Anything but zero is a fault of the ledger.
             */
            difference: number;
        };
        /** @description A page of the ledger. */
        LedgerBody: {
            chain?: components["schemas"]["ChainBody"] | null;
            /** @description Newest first. */
            items: components["schemas"]["AccessEntryBody"][];
            /** @description Give this as `cursor` to get the next page; absent on the last one. */
            next?: string | null;
        };
        /** @description One entry of an account. */
        LedgerEntry: {
            /**
             * Format: int64
             * @description Minor units, greater than zero.
             */
            amount: number;
            /**
             * Format: int64
             * @description The account's balance after it.
             */
            balance: number;
            /** @description What the transaction was for. */
            kind: string;
            /**
             * Format: int64
             * @description Counts the account's entries from 1, without gaps.
             */
            number: number;
            /** Format: date-time */
            posted_at: string;
            /**
             * Format: uuid
             * @description The business object it is about.
             */
            reference?: string | null;
            /** @description `debit` or `credit`. */
            side: string;
            transaction_id: components["schemas"]["Id_txn"];
        };
        /** @description All accounts of one kind, in minor units of their asset. */
        LedgerKindTotal: {
            /** Format: int64 */
            accounts: number;
            /** @description `CNY` or `PTS`. */
            asset: string;
            /**
             * Format: int64
             * @description On the normal side.
             */
            balance: number;
            /** @description What these accounts are in the balance sheet: `asset`, `liability`, `revenue` or `contra`. */
            class: string;
            /** Format: int64 */
            credits: number;
            /** Format: int64 */
            debits: number;
            /** Format: int64 */
            entries: number;
            /** Format: int64 */
            held: number;
            kind: string;
            /** @description The side on which they grow: `debit` or `credit`. */
            normal: string;
        };
        /** @description What a transaction did to one account. */
        LedgerLeg: {
            account_id: components["schemas"]["Id_acc"];
            /** @description The account's kind, for example `escrow`. */
            account_kind: string;
            /**
             * Format: int64
             * @description Minor units, greater than zero.
             */
            amount: number;
            /** @description `CNY` or `PTS`. */
            asset: string;
            /**
             * Format: int64
             * @description The account's balance after it.
             */
            balance: number;
            owner_id?: components["schemas"]["Id_usr"] | null;
            /** @description `debit` or `credit`. */
            side: string;
        };
        /** @description The ledger in sums. */
        LedgerTotals: {
            assets: components["schemas"]["LedgerAssetTotal"][];
            /**
             * Format: date-time
             * @description When they were summed.
             */
            at: string;
            /** @description Debits and credits are equal in every asset. */
            balanced: boolean;
            /** @description Every kind of the chart, also those without an account. */
            kinds: components["schemas"]["LedgerKindTotal"][];
        };
        /** @description What was posted at once: its debits and credits are equal. */
        LedgerTransaction: {
            /** @description What it was for. */
            kind: string;
            legs: components["schemas"]["LedgerLeg"][];
            /**
             * Format: int64
             * @description Its place in the hash chain.
             */
            number: number;
            /** Format: date-time */
            posted_at: string;
            transaction_id: components["schemas"]["Id_txn"];
        };
        /** @description An offer with what a consumer chooses by. */
        ListedOfferBody: components["schemas"]["OfferBody"] & {
            /**
             * Format: int32
             * @description 1 to 5, given by the platform.
             */
            level: number;
            /** @example 周敏 */
            practitioner_name: string;
        };
        /**
         * @description Why an account was locked. Published, so it says no more than others need to know.
         * @enum {string}
         */
        LockReason: "fraud" | "compromised" | "abuse" | "owner_request" | "legal";
        /** @description Asks auth to lock an account. Locking a locked account changes nothing, so a repeat is safe. */
        LockRequest: {
            /** @description Who or what decided, for the record: `risk_alert:alr_…`, for example. 1 to 200 characters. */
            by: string;
            /** @description Why. */
            reason: components["schemas"]["LockReason"];
        };
        /** @description Why an account is to be locked. */
        LockUserRequest: {
            /** @description In words, for colleagues. */
            note?: string | null;
            reason: components["schemas"]["LockReason"];
        };
        /** @description Why an account is locked. */
        LockView: {
            /** Format: date-time */
            at: string;
            /** @description Who or what decided. */
            by: string;
            note?: string | null;
            reason: components["schemas"]["LockReason"];
        };
        /** @description Who logs in, and how they prove it. */
        LoginRequest: {
            /**
             * @description Either this or `password`.
             * @example 042137
             */
            code?: string | null;
            /** @description What the owner calls the device. */
            device?: string | null;
            /**
             * @description Either this or `phone`.
             * @example li.na@example.com
             */
            email?: string | null;
            /** @description Either this or `code`. */
            password?: string | null;
            /**
             * @description Either this or `email`.
             * @example 13800138000
             */
            phone?: string | null;
        };
        /** @description One rule: an expression that is true for practitioners who may take the order. */
        MatchingRule: {
            /** @description Whether it counts. */
            enabled: boolean;
            /**
             * @description CEL over `order`, `practitioner` and `match`.
             * @example !order.on_site || match.distance_km <= practitioner.radius_km
             */
            expression: string;
            /**
             * @description Stable name, `snake_case`.
             * @example distance
             */
            key: string;
            /** @description What a practitioner is told when it is false. */
            reason: components["schemas"]["Bilingual"];
        };
        /**
         * @description How a message travels.
         * @enum {string}
         */
        Medium: "sms" | "mail";
        /** @description A message in the inbox. */
        Message: {
            medium: components["schemas"]["Medium"];
            message_id: components["schemas"]["Id_msg"];
            /** Format: date-time */
            sent_at: string;
            subject: string;
            text: string;
            to: string;
        };
        /** @description A metric or a panel of several values. */
        MetricBody: {
            /** @description Other LOINC codes that mean the same here. */
            aliases: string[];
            /** @description Which class of data it belongs to; consent is given class by class. */
            class: components["schemas"]["RecordClass"];
            /**
             * @description LOINC code.
             * @example 85354-9
             */
            code: string;
            /**
             * Format: int32
             * @description Decimal places its values are shown with, in the first unit.
             */
            decimals: number;
            /** @description LOINC's name for it, shortened. */
            loinc_name: string;
            /** @description What people call it. */
            name: components["schemas"]["BilingualText"];
            nature: components["schemas"]["MetricNature"];
            /** @description The values it has: itself, or the components of a panel. */
            parts: components["schemas"]["MetricPartBody"][];
            /** @description Accepted units; values are kept and answered in the first. */
            units: components["schemas"]["MetricUnitBody"][];
        };
        /**
         * @description How values combine over time.
         * @enum {string}
         */
        MetricNature: "sampled" | "additive" | "overnight" | "derived";
        /** @description A value of a metric. */
        MetricPartBody: {
            /**
             * @description LOINC code.
             * @example 8480-6
             */
            code: string;
            /**
             * Format: double
             * @description The largest value that is believed, in the first unit.
             */
            high: number;
            /** @description LOINC's name for it, shortened. */
            loinc_name: string;
            /**
             * Format: double
             * @description The smallest value that is believed, in the first unit. Bounds refuse slips, not unusual people.
             */
            low: number;
            /** @description What people call it. */
            name: components["schemas"]["BilingualText"];
        };
        /** @description A unit that is accepted: a value in the first unit is `value × factor + offset`. */
        MetricUnitBody: {
            /**
             * @description UCUM code, case sensitive.
             * @example mm[Hg]
             */
            code: string;
            /** Format: double */
            factor: number;
            /** Format: double */
            offset: number;
        };
        /** @description Everything that can be measured. */
        MetricsBody: {
            items: components["schemas"]["MetricBody"][];
        };
        /** @description An amount in minor units of its currency: `{"minor": 19900, "currency": "CNY"}` is ¥199.00. */
        Money: {
            /**
             * @description ISO 4217 code.
             * @example CNY
             */
            currency: string;
            /**
             * Format: int64
             * @description Minor units; 1 yuan is 100.
             * @example 19900
             */
            minor: number;
        };
        /**
         * @description Not seeing an author, or neither seeing the other.
         * @enum {string}
         */
        MuteKind: "mute" | "block";
        /** @description Whom not to see. */
        MuteRequest: {
            author_id: components["schemas"]["Id_usr"];
            kind: components["schemas"]["MuteKind"];
        };
        /** @description An author somebody muted or blocked. */
        MutedAuthor: {
            author_id: components["schemas"]["Id_usr"];
            kind?: components["schemas"]["MuteKind"] | null;
            /** Format: date-time */
            since?: string | null;
        };
        /** @description A new offer. */
        NewOffer: {
            /** @description What the consumer should know. */
            note?: string;
            price: components["schemas"]["Money"];
            service_id: components["schemas"]["Id_svc"];
        };
        /** @description A wish for a service. */
        NewOrder: {
            /** @description The consumer agrees that whoever serves sees the health data the service needs. */
            consent: boolean;
            /**
             * @description What it is about. Sealed; read only by whoever serves. Never for emergencies: call 120.
             * @example 肩颈酸痛，久坐办公
             */
            needs: string;
            offer_id?: components["schemas"]["Id_ofr"] | null;
            place?: components["schemas"]["Place"] | null;
            referrer_id?: components["schemas"]["Id_usr"] | null;
            service_id?: components["schemas"]["Id_svc"] | null;
            /**
             * Format: date-time
             * @description A whole minute, at least an hour ahead by default.
             */
            starts_at: string;
        };
        /** @description A rating. */
        NewRating: {
            comment?: string | null;
            /**
             * Format: int32
             * @description 1 (poor) to 5 (excellent).
             */
            rating: number;
        };
        /** @description What happened. */
        Notice: {
            /** @enum {string} */
            event: "transaction.paid";
            resource: components["schemas"]["Transaction"];
        } | {
            /** @enum {string} */
            event: "refund.finished";
            resource: components["schemas"]["ProviderRefund"];
        };
        /** @description What a class of data holds. */
        NoticeClassBody: {
            class: components["schemas"]["RecordClass"];
            name: components["schemas"]["BilingualText"];
            text: components["schemas"]["BilingualText"];
        };
        /** @description What a purpose means. */
        NoticePurposeBody: {
            name: components["schemas"]["BilingualText"];
            purpose: components["schemas"]["Purpose"];
            /** @description What is done with the data. */
            text: components["schemas"]["BilingualText"];
            /** @description What changes for those who do not agree. */
            without: components["schemas"]["BilingualText"];
        };
        /** @description What a notification is about. */
        NotificationAbout: {
            /**
             * @description An id of that kind; of a rating, the order's.
             * @example ord_01h455vb4pex5vsknk084sn02q
             */
            id: string;
            kind: components["schemas"]["NotificationSubject"];
            order_id?: components["schemas"]["Id_ord"] | null;
        };
        /** @description What somebody was told. */
        NotificationBody: {
            about?: components["schemas"]["NotificationAbout"] | null;
            body: components["schemas"]["NotificationText"];
            /** Format: date-time */
            created_at: string;
            /**
             * Format: date-time
             * @description When it may disturb: later than `created_at` when it came in quiet hours.
             */
            deliver_at: string;
            notification_id: components["schemas"]["Id_ntf"];
            /** Format: date-time */
            read_at?: string | null;
            /** @description Code of the template it was made from. */
            template: string;
            title: components["schemas"]["NotificationText"];
        };
        /** @description When a user does not want to be disturbed. */
        NotificationPreferences: {
            quiet_hours?: components["schemas"]["QuietHoursBody"] | null;
        };
        /** @description The notification that was stored, now or by an earlier request with the same key. */
        NotificationReceipt: {
            /** @description False when an earlier request with this key had stored it already. */
            created: boolean;
            /** @description Id of the notification in the user's inbox. */
            notification_id: components["schemas"]["Id_ntf"];
        };
        /**
         * @description Kinds of things people are told about.
         * @enum {string}
         */
        NotificationSubject: "order" | "payment" | "refund" | "settlement" | "points" | "rating" | "goal";
        /** @description A template in the version that is in use. */
        NotificationTemplate: {
            /** @description With `{placeholders}`. */
            body: components["schemas"]["NotificationText"];
            code: string;
            /** @description The languages it speaks; a notification is stored in all of them. */
            languages: string[];
            /** @description The placeholders, in the order in which a reader meets them. Each needs a value. */
            params: string[];
            /** @description With `{placeholders}`. */
            title: components["schemas"]["NotificationText"];
            /** @description Ignores quiet hours. */
            urgent: boolean;
            /** Format: int32 */
            version: number;
        };
        /** @description A text in both languages of the platform. */
        NotificationText: {
            /** @description English. */
            en: string;
            /** @description Chinese. */
            zh: string;
        };
        /** @description Tells one user something, in words that live in a template. */
        NotifyRequest: {
            /** @description The caller's idempotency key: the same user and key are told once. */
            key: string;
            /** @description Values for the template's placeholders. Each placeholder needs one; none may carry a health value. */
            params?: {
                [key: string]: string;
            };
            /** @description Code of a published template, for example `order_assigned`. */
            template: string;
            /** @description Who is told. */
            user_id: components["schemas"]["Id_usr"];
        };
        /** @description The thing an activity is about. */
        ObjectRef: {
            /** @description Its id as its owner writes it. */
            id: string;
            /** @description Its kind in `snake_case`, for example `service_order`. */
            kind: string;
        };
        /** @description One observation. */
        ObservationClaim: {
            /**
             * @description When, RFC 3339 with the offset it was lived in.
             * @example 2026-11-22T07:30:00+08:00
             */
            at: string;
            /**
             * @description LOINC code of the metric or panel, for example `8867-4`, or `85354-9` for blood pressure.
             * @example 8867-4
             */
            code: string;
            /** @description The values of a panel. */
            components?: components["schemas"]["ComponentClaim"][];
            /**
             * @description UCUM code of its unit, also for components that name none.
             * @example /min
             */
            unit?: string | null;
            /** @description End of the period; needed for amounts such as steps and sleep. */
            until?: string | null;
            /**
             * Format: double
             * @description The value; absent for a panel.
             */
            value?: number | null;
        };
        /** @description A practitioner's offer of a service. */
        OfferBody: {
            /** @description Whether it can be ordered. */
            active: boolean;
            id: components["schemas"]["Id_ofr"];
            note: string;
            practitioner_id: components["schemas"]["Id_usr"];
            price: components["schemas"]["Money"];
            service_id: components["schemas"]["Id_svc"];
        };
        /** @description An order. */
        OrderBody: {
            /** @description The price. */
            amount: components["schemas"]["Money"];
            /** Format: date-time */
            assigned_at?: string | null;
            /** Format: date-time */
            completed_at?: string | null;
            /** Format: date-time */
            created_at: string;
            /**
             * Format: date-time
             * @description When the order leaves its status by itself; absent once it has ended.
             */
            due_at?: string | null;
            end_reason?: components["schemas"]["CancelReason"] | null;
            /**
             * Format: date-time
             * @description When it was cancelled, expired or refunded.
             */
            ended_at?: string | null;
            /** Format: date-time */
            ends_at: string;
            id: components["schemas"]["Id_ord"];
            offer_id?: components["schemas"]["Id_ofr"] | null;
            /** @description At the consumer's place, as opposed to online. */
            on_site: boolean;
            /** Format: date-time */
            paid_at?: string | null;
            practitioner_id?: components["schemas"]["Id_usr"] | null;
            practitioner_share?: components["schemas"]["Money"] | null;
            /**
             * Format: int32
             * @description 1 to 5, once rated.
             */
            rating?: number | null;
            /** @description What the consumer is owed back. */
            refund: components["schemas"]["Money"];
            /** @description What has reached the consumer again already. */
            refunded: components["schemas"]["Money"];
            service_id: components["schemas"]["Id_svc"];
            /** @example 上门推拿 */
            service_name: string;
            /**
             * Format: date-time
             * @description From when the practitioner may begin the service; while the order waits for that.
             */
            start_allowed_from?: string | null;
            /** Format: date-time */
            starts_at: string;
            status: components["schemas"]["OrderStatus"];
            /** @description The consumer. */
            user_id: components["schemas"]["Id_usr"];
        };
        /** @description Orders by what happened to them within that time, whenever they were placed. */
        OrderCounts: {
            /**
             * Format: int64
             * @description Won by a practitioner.
             */
            assigned: number;
            /**
             * Format: int64
             * @description Ended by a person.
             */
            cancelled: number;
            /** Format: int64 */
            completed: number;
            completed_amount: components["schemas"]["Money"];
            /**
             * Format: int64
             * @description Never paid in time.
             */
            expired: number;
            /**
             * Format: double
             * @description The median from the payment to the practitioner who won; absent when nobody did.
             */
            median_seconds_to_grab?: number | null;
            /** Format: int64 */
            paid: number;
            paid_amount: components["schemas"]["Money"];
            /** Format: int64 */
            placed: number;
            placed_amount: components["schemas"]["Money"];
            /** @description What consumers are owed back for those that were cancelled or refunded. */
            refund_amount: components["schemas"]["Money"];
            /**
             * Format: int64
             * @description Paid, and nobody took it or kept it in time.
             */
            refunded: number;
        };
        /** @description An order with its history. */
        OrderDetail: components["schemas"]["OrderBody"] & {
            /** @description Where; for the consumer and the one who serves. */
            address?: string | null;
            /** @description What it is about; for the consumer and the one who serves. */
            needs?: string | null;
            placement_saga_id?: components["schemas"]["Id_sag"] | null;
            /** Format: date-time */
            rated_at?: string | null;
            /** @description What the consumer wrote with the rating. */
            rating_comment?: string | null;
            /** @description What the caller is to it: `consumer`, `practitioner` or `operator`. */
            role: string;
            /** @description What happened, oldest first. */
            timeline: components["schemas"]["TimelineEntry"][];
        };
        /** @description What happened to orders, by hour or day. */
        OrderFigures: {
            /** Format: date-time */
            from: string;
            grain: components["schemas"]["Grain"];
            /** @description In order, and without gaps. */
            slices: components["schemas"]["OrderSlice"][];
            /** Format: date-time */
            to: string;
            total: components["schemas"]["OrderCounts"];
            /**
             * @description The zone in which hours and days begin.
             * @example Asia/Shanghai
             */
            zone: string;
        };
        /**
         * @description How a page is ordered.
         * @enum {string}
         */
        OrderName: "chronological" | "ranked";
        /** @description An hour or a day. */
        OrderSlice: components["schemas"]["OrderCounts"] & {
            /**
             * Format: date-time
             * @description When it begins.
             */
            at: string;
        };
        /**
         * @description Where an order stands. `completed`, `cancelled`, `expired` and `refunded` are final.
         * @enum {string}
         */
        OrderStatus: "pending_payment" | "open" | "assigned" | "confirmed" | "in_service" | "delivered" | "completed" | "cancelled" | "expired" | "refunded";
        /** @description One order. */
        OrderSummary: {
            /** @description The price agreed when the order was placed. */
            amount: components["schemas"]["Money"];
            cancel_reason?: components["schemas"]["CancelReason"] | null;
            /**
             * Format: date-time
             * @description When it was cancelled, expired or refunded.
             */
            cancelled_at?: string | null;
            /**
             * Format: date-time
             * @description When it was completed.
             */
            completed_at?: string | null;
            /**
             * Format: date-time
             * @description When it was placed.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description End of the booked time, exclusive.
             */
            ends_at: string;
            /** @description The order. */
            order_id: components["schemas"]["Id_ord"];
            /**
             * Format: date-time
             * @description When it was paid.
             */
            paid_at?: string | null;
            practitioner_id?: components["schemas"]["Id_usr"] | null;
            referrer_id?: components["schemas"]["Id_usr"] | null;
            /** @description What the consumer is owed back; zero unless it was paid and then ended. */
            refund: components["schemas"]["Money"];
            /** @description The catalogue entry. */
            service_id: components["schemas"]["Id_svc"];
            /** @description Its name when the order was placed. */
            service_name: string;
            /**
             * Format: date-time
             * @description Start of the booked time.
             */
            starts_at: string;
            /** @description Where it stands. */
            status: components["schemas"]["OrderStatus"];
            /** @description The consumer who placed it. */
            user_id: components["schemas"]["Id_usr"];
        };
        /** @description The terms on which orders are placed. An order is judged by the terms in force when it ends. */
        OrderTerms: {
            booking: components["schemas"]["BookingTerms"];
            cancellation: components["schemas"]["CancellationTerms"];
            waiting: components["schemas"]["WaitingTerms"];
        };
        /**
         * @description What a payer does at the cashier.
         * @enum {string}
         */
        Outcome: "pay" | "decline";
        /** @description A licence with its number. */
        OwnCertificationBody: components["schemas"]["CertificationBody"] & {
            number: string;
        };
        /** @description An offer with what its owner keeps it by. */
        OwnOfferBody: components["schemas"]["OfferBody"] & {
            /** @description Whether the service is in the catalogue; an offer of one that is not cannot be ordered. */
            service_active: boolean;
            service_name: components["schemas"]["Bilingual"];
            /** Format: date-time */
            updated_at: string;
        };
        /** @description A practitioner as they and the operators who check them see them: everything they ever said, to be changed. */
        OwnProfileBody: {
            /** @description Whether they take orders now. */
            accepting: boolean;
            base?: components["schemas"]["BaseBody"] | null;
            bio: string;
            certifications: components["schemas"]["OwnCertificationBody"][];
            /** @example 周敏 */
            display_name: string;
            id: components["schemas"]["Id_usr"];
            /**
             * Format: int32
             * @description 1 to 5, given by the platform.
             */
            level: number;
            /**
             * Format: int32
             * @description Appointments they take on one day.
             */
            max_daily_load: number;
            /**
             * Format: double
             * @description How far they travel, km.
             */
            radius_km: number;
            specialties: string[];
            /** @description Whether the platform keeps them from taking orders. */
            suspended: boolean;
        };
        /** @description One page of a list. */
        Page_AccountView: {
            items: {
                display_name: string;
                /** @description Whole for the owner, masked for others. */
                email?: string | null;
                has_password: boolean;
                /** Format: date-time */
                last_login_at?: string | null;
                lock?: components["schemas"]["LockView"] | null;
                /** @description Whole for the owner, masked for others. */
                phone?: string | null;
                /** Format: date-time */
                registered_at: string;
                roles: components["schemas"]["Role"][];
                status: components["schemas"]["AccountStatus"];
                user_id: components["schemas"]["Id_usr"];
            }[];
            /** @description Give this as `cursor` to get the next page; absent on the last one. */
            next?: string | null;
        };
        /** @description One page of a list. */
        Page_AlertBody: {
            items: {
                alert_id: components["schemas"]["Id_alr"];
                class: components["schemas"]["RiskClass"];
                /**
                 * Format: date-time
                 * @description When it was last decided about.
                 */
                decided_at?: string | null;
                decided_by?: components["schemas"]["Id_usr"] | null;
                follow_up?: components["schemas"]["FollowUp"] | null;
                /** @description Whether the account was locked because of it. */
                locked: boolean;
                /** Format: date-time */
                opened_at: string;
                order_id: components["schemas"]["Id_ord"];
                /** @description Codes of the rules that decided, strictest first. */
                reasons: string[];
                /**
                 * Format: int32
                 * @description 1 (low) to 5.
                 */
                severity: number;
                state: components["schemas"]["AlertState"];
                user_id: components["schemas"]["Id_usr"];
            }[];
            /** @description Give this as `cursor` to get the next page; absent on the last one. */
            next?: string | null;
        };
        /** @description One page of a list. */
        Page_AppointmentBody: {
            items: {
                /** @description The price. */
                amount: components["schemas"]["Money"];
                appointment_id: components["schemas"]["Id_apt"];
                /** Format: date-time */
                ends_at: string;
                /** @description At the consumer's place, as opposed to online. */
                on_site: boolean;
                order_id: components["schemas"]["Id_ord"];
                practitioner_share?: components["schemas"]["Money"] | null;
                service_id: components["schemas"]["Id_svc"];
                /** @example 上门推拿 */
                service_name: string;
                /** Format: date-time */
                starts_at: string;
                /** @description Where the order stands. */
                status: components["schemas"]["OrderStatus"];
                /** @description The consumer. */
                user_id: components["schemas"]["Id_usr"];
            }[];
            /** @description Give this as `cursor` to get the next page; absent on the last one. */
            next?: string | null;
        };
        /** @description One page of a list. */
        Page_AuditBody: {
            items: {
                actor_id?: components["schemas"]["Id_usr"] | null;
                /** @description The data class of what happened. */
                class: string;
                /** @description SHA-256 over the entry and the hash before it, in hexadecimal. */
                hash: string;
                /**
                 * @description What happened.
                 * @example trade.order_created
                 */
                kind: string;
                /** Format: date-time */
                occurred_at: string;
                /**
                 * Format: int64
                 * @description Its place in the chain, from 1, without gaps.
                 */
                seq: number;
                /** @description The service in which it happened. */
                source: string;
                /** @description What it is about. */
                subject: string;
            }[];
            /** @description Give this as `cursor` to get the next page; absent on the last one. */
            next?: string | null;
        };
        /** @description One page of a list. */
        Page_BindingBody: {
            items: {
                binding_id: components["schemas"]["Id_dev"];
                /** Format: date-time */
                bound_at: string;
                /**
                 * Format: date-time
                 * @description Absent until it delivers.
                 */
                last_sync_at?: string | null;
                model: string;
                name: string;
                serial: string;
                vendor: string;
            }[];
            /** @description Give this as `cursor` to get the next page; absent on the last one. */
            next?: string | null;
        };
        /** @description One page of a list. */
        Page_FollowedAuthor: {
            items: {
                author_id: components["schemas"]["Id_usr"];
                /** Format: date-time */
                since: string;
            }[];
            /** @description Give this as `cursor` to get the next page; absent on the last one. */
            next?: string | null;
        };
        /** @description One page of a list. */
        Page_GroupView: {
            items: {
                group_id: components["schemas"]["Id_grp"];
                /** Format: int64 */
                members: number;
                name: string;
                /** @description What its members are besides what they are themselves. */
                roles: components["schemas"]["Role"][];
            }[];
            /** @description Give this as `cursor` to get the next page; absent on the last one. */
            next?: string | null;
        };
        /** @description One page of a list. */
        Page_ImportBody: {
            items: {
                /** @description The batch its records belong to. */
                action_id: components["schemas"]["Id_hac"];
                /**
                 * Format: int64
                 * @description Bytes of the document read.
                 */
                bytes: number;
                /**
                 * Format: int64
                 * @description Known already.
                 */
                duplicates: number;
                /** @description Why it failed. */
                error?: string | null;
                /** Format: date-time */
                finished_at?: string | null;
                import_id: components["schemas"]["Id_imp"];
                /** @description `apple_health`. */
                kind: string;
                /**
                 * Format: int64
                 * @description Claimed something impossible.
                 */
                refused: number;
                /** @description Why elements were refused or skipped, with counts. */
                report: {
                    [key: string]: number;
                };
                /**
                 * Format: int64
                 * @description Elements that could have been records.
                 */
                seen: number;
                /**
                 * Format: int64
                 * @description Of a kind this record does not keep.
                 */
                skipped: number;
                /** Format: date-time */
                started_at: string;
                /** @description `running`, `completed` or `failed`; what a failed import stored stays. */
                state: string;
                /** Format: int64 */
                stored: number;
                /** Format: date-time */
                updated_at: string;
            }[];
            /** @description Give this as `cursor` to get the next page; absent on the last one. */
            next?: string | null;
        };
        /** @description One page of a list. */
        Page_LedgerAccount: {
            items: {
                account_id: components["schemas"]["Id_acc"];
                /** @description `CNY` or `PTS`. */
                asset: string;
                /** Format: int64 */
                available: number;
                /**
                 * Format: int64
                 * @description On the normal side.
                 */
                balance: number;
                /** Format: int64 */
                credits: number;
                /** Format: int64 */
                debits: number;
                /** Format: int64 */
                entries: number;
                /** Format: int64 */
                held: number;
                kind: string;
                /** @description The side on which it grows: `debit` or `credit`. */
                normal: string;
                owner_id?: components["schemas"]["Id_usr"] | null;
            }[];
            /** @description Give this as `cursor` to get the next page; absent on the last one. */
            next?: string | null;
        };
        /** @description One page of a list. */
        Page_LedgerEntry: {
            items: {
                /**
                 * Format: int64
                 * @description Minor units, greater than zero.
                 */
                amount: number;
                /**
                 * Format: int64
                 * @description The account's balance after it.
                 */
                balance: number;
                /** @description What the transaction was for. */
                kind: string;
                /**
                 * Format: int64
                 * @description Counts the account's entries from 1, without gaps.
                 */
                number: number;
                /** Format: date-time */
                posted_at: string;
                /**
                 * Format: uuid
                 * @description The business object it is about.
                 */
                reference?: string | null;
                /** @description `debit` or `credit`. */
                side: string;
                transaction_id: components["schemas"]["Id_txn"];
            }[];
            /** @description Give this as `cursor` to get the next page; absent on the last one. */
            next?: string | null;
        };
        /** @description One page of a list. */
        Page_LedgerTransaction: {
            items: {
                /** @description What it was for. */
                kind: string;
                legs: components["schemas"]["LedgerLeg"][];
                /**
                 * Format: int64
                 * @description Its place in the hash chain.
                 */
                number: number;
                /** Format: date-time */
                posted_at: string;
                transaction_id: components["schemas"]["Id_txn"];
            }[];
            /** @description Give this as `cursor` to get the next page; absent on the last one. */
            next?: string | null;
        };
        /** @description One page of a list. */
        Page_ListedOfferBody: {
            items: (components["schemas"]["OfferBody"] & {
                /**
                 * Format: int32
                 * @description 1 to 5, given by the platform.
                 */
                level: number;
                /** @example 周敏 */
                practitioner_name: string;
            })[];
            /** @description Give this as `cursor` to get the next page; absent on the last one. */
            next?: string | null;
        };
        /** @description One page of a list. */
        Page_Message: {
            items: {
                medium: components["schemas"]["Medium"];
                message_id: components["schemas"]["Id_msg"];
                /** Format: date-time */
                sent_at: string;
                subject: string;
                text: string;
                to: string;
            }[];
            /** @description Give this as `cursor` to get the next page; absent on the last one. */
            next?: string | null;
        };
        /** @description One page of a list. */
        Page_MutedAuthor: {
            items: {
                author_id: components["schemas"]["Id_usr"];
                kind?: components["schemas"]["MuteKind"] | null;
                /** Format: date-time */
                since?: string | null;
            }[];
            /** @description Give this as `cursor` to get the next page; absent on the last one. */
            next?: string | null;
        };
        /** @description One page of a list. */
        Page_NotificationTemplate: {
            items: {
                /** @description With `{placeholders}`. */
                body: components["schemas"]["NotificationText"];
                code: string;
                /** @description The languages it speaks; a notification is stored in all of them. */
                languages: string[];
                /** @description The placeholders, in the order in which a reader meets them. Each needs a value. */
                params: string[];
                /** @description With `{placeholders}`. */
                title: components["schemas"]["NotificationText"];
                /** @description Ignores quiet hours. */
                urgent: boolean;
                /** Format: int32 */
                version: number;
            }[];
            /** @description Give this as `cursor` to get the next page; absent on the last one. */
            next?: string | null;
        };
        /** @description One page of a list. */
        Page_OrderBody: {
            items: {
                /** @description The price. */
                amount: components["schemas"]["Money"];
                /** Format: date-time */
                assigned_at?: string | null;
                /** Format: date-time */
                completed_at?: string | null;
                /** Format: date-time */
                created_at: string;
                /**
                 * Format: date-time
                 * @description When the order leaves its status by itself; absent once it has ended.
                 */
                due_at?: string | null;
                end_reason?: components["schemas"]["CancelReason"] | null;
                /**
                 * Format: date-time
                 * @description When it was cancelled, expired or refunded.
                 */
                ended_at?: string | null;
                /** Format: date-time */
                ends_at: string;
                id: components["schemas"]["Id_ord"];
                offer_id?: components["schemas"]["Id_ofr"] | null;
                /** @description At the consumer's place, as opposed to online. */
                on_site: boolean;
                /** Format: date-time */
                paid_at?: string | null;
                practitioner_id?: components["schemas"]["Id_usr"] | null;
                practitioner_share?: components["schemas"]["Money"] | null;
                /**
                 * Format: int32
                 * @description 1 to 5, once rated.
                 */
                rating?: number | null;
                /** @description What the consumer is owed back. */
                refund: components["schemas"]["Money"];
                /** @description What has reached the consumer again already. */
                refunded: components["schemas"]["Money"];
                service_id: components["schemas"]["Id_svc"];
                /** @example 上门推拿 */
                service_name: string;
                /**
                 * Format: date-time
                 * @description From when the practitioner may begin the service; while the order waits for that.
                 */
                start_allowed_from?: string | null;
                /** Format: date-time */
                starts_at: string;
                status: components["schemas"]["OrderStatus"];
                /** @description The consumer. */
                user_id: components["schemas"]["Id_usr"];
            }[];
            /** @description Give this as `cursor` to get the next page; absent on the last one. */
            next?: string | null;
        };
        /** @description One page of a list. */
        Page_OwnOfferBody: {
            items: (components["schemas"]["OfferBody"] & {
                /** @description Whether the service is in the catalogue; an offer of one that is not cannot be ordered. */
                service_active: boolean;
                service_name: components["schemas"]["Bilingual"];
                /** Format: date-time */
                updated_at: string;
            })[];
            /** @description Give this as `cursor` to get the next page; absent on the last one. */
            next?: string | null;
        };
        /** @description One page of a list. */
        Page_ParkedEventBody: {
            items: {
                /** Format: int32 */
                attempts: number;
                /**
                 * @description Which part of the service it is for.
                 * @example finance.settlement
                 */
                consumer: string;
                /** @description Why the last attempt failed. */
                error?: string | null;
                /**
                 * Format: int64
                 * @description Later events that wait behind it.
                 */
                held_back: number;
                /** @description What it is about; later events about the same wait behind it. */
                key: string;
                /**
                 * Format: int64
                 * @description Names it to `retry` and `skip`.
                 */
                seq: number;
                /** @description The service that published it. */
                source: string;
                /** Format: date-time */
                time: string;
                /** @example trade.service_completed */
                type: string;
            }[];
            /** @description Give this as `cursor` to get the next page; absent on the last one. */
            next?: string | null;
        };
        /** @description One page of a list. */
        Page_ParkedJobBody: {
            items: {
                /** Format: int32 */
                attempts: number;
                /** Format: date-time */
                created_at: string;
                /** @description Why the last attempt failed. */
                error?: string | null;
                id: components["schemas"]["Id_job"];
                /** @description What it is about; at most one of a kind and key waits at a time. */
                key?: string | null;
                /** @example finance.send_refund */
                kind: string;
                /**
                 * Format: date-time
                 * @description When it was last due.
                 */
                run_at: string;
            }[];
            /** @description Give this as `cursor` to get the next page; absent on the last one. */
            next?: string | null;
        };
        /** @description One page of a list. */
        Page_Payment: {
            items: {
                amount: components["schemas"]["Money"];
                /** @description Where to pay; empty once it can no longer be paid. */
                cashier_url: string;
                /** Format: date-time */
                created_at: string;
                /**
                 * Format: date-time
                 * @description Until when it can be paid.
                 */
                expires_at: string;
                order_id: components["schemas"]["Id_ord"];
                /** Format: date-time */
                paid_at?: string | null;
                payment_id: components["schemas"]["Id_pay"];
                /** @description What went back to the payer so far. */
                refunded: components["schemas"]["Money"];
                status: components["schemas"]["PaymentStatus"];
            }[];
            /** @description Give this as `cursor` to get the next page; absent on the last one. */
            next?: string | null;
        };
        /** @description One page of a list. */
        Page_PaymentRecord: {
            items: (components["schemas"]["Payment"] & {
                /**
                 * Format: date-time
                 * @description When the ledger had the money.
                 */
                booked_at?: string | null;
                /**
                 * Format: date-time
                 * @description When it was given up.
                 */
                closed_at?: string | null;
                payer_id: components["schemas"]["Id_usr"];
                /** @description What the provider calls it; empty until it is opened there. */
                provider_number: string;
                /** @description What is on its way back to the payer. */
                returning: components["schemas"]["Money"];
            })[];
            /** @description Give this as `cursor` to get the next page; absent on the last one. */
            next?: string | null;
        };
        /** @description One page of a list. */
        Page_PointsTransaction: {
            items: {
                /** Format: date-time */
                at: string;
                kind: components["schemas"]["PointsTransactionKind"];
                lot_id: components["schemas"]["Id_ptl"];
                order_id?: components["schemas"]["Id_ord"] | null;
                /**
                 * Format: int64
                 * @description Positive when earned, negative when expired or taken back.
                 */
                points: number;
                reason: string;
                /** Format: uuid */
                transaction_id: string;
            }[];
            /** @description Give this as `cursor` to get the next page; absent on the last one. */
            next?: string | null;
        };
        /** @description One page of a list. */
        Page_PooledBody: {
            items: {
                /** @description The price. */
                amount: components["schemas"]["Money"];
                category: string;
                /**
                 * Format: double
                 * @description From the practitioner's base, to about 100 m; absent online.
                 */
                distance_km?: number | null;
                /** @description Whether the caller may take it. */
                eligible: boolean;
                /** Format: date-time */
                ends_at: string;
                /**
                 * Format: date-time
                 * @description When it leaves the pool by itself.
                 */
                grab_by?: string | null;
                /** @description At the consumer's place, as opposed to online. */
                on_site: boolean;
                order_id: components["schemas"]["Id_ord"];
                practitioner_share?: components["schemas"]["Money"] | null;
                /** @description Why not. */
                reasons?: components["schemas"]["Reason"][];
                /**
                 * @description The service's stable name.
                 * @example tuina_home
                 */
                service: string;
                /** @example 上门推拿 */
                service_name: string;
                /** Format: date-time */
                starts_at: string;
            }[];
            /** @description Give this as `cursor` to get the next page; absent on the last one. */
            next?: string | null;
        };
        /** @description One page of a list. */
        Page_ProviderCallback: {
            items: {
                amount: components["schemas"]["Money"];
                /** @description Its deliveries, in order. */
                attempts: components["schemas"]["CallbackAttempt"][];
                /** Format: uuid */
                callback_id: string;
                /** Format: date-time */
                created_at: string;
                /**
                 * Format: date-time
                 * @description When it was first understood.
                 */
                delivered_at?: string | null;
                event: components["schemas"]["CallbackEvent"];
                /**
                 * Format: date-time
                 * @description When it is sent next, if it is.
                 */
                next_at?: string | null;
                /** @description The merchant's number of the refund; absent of payments. */
                out_refund_no?: string | null;
                /** @description The merchant's number of what was paid: the payment's id. */
                out_trade_no: string;
                state: components["schemas"]["CallbackState"];
                transaction_id?: components["schemas"]["Id_ptx"] | null;
            }[];
            /** @description Give this as `cursor` to get the next page; absent on the last one. */
            next?: string | null;
        };
        /** @description One page of a list. */
        Page_RatingBody: {
            items: {
                /**
                 * Format: date-time
                 * @description The moment it was reckoned for; it is refreshed with every service and every night.
                 */
                as_of: string;
                /**
                 * Format: double
                 * @description How much of it is the practitioner's own evidence, from 0 (all of it is the start) towards 1.
                 */
                confidence: number;
                /**
                 * Format: int32
                 * @description 1 to 5.
                 */
                level: number;
                practitioner_id: components["schemas"]["Id_usr"];
                /**
                 * Format: int32
                 * @description Hundredths of a star: 100 to 500. Everybody starts with 400.
                 */
                rating_hundredths: number;
                /**
                 * Format: int32
                 * @description Verified ratings.
                 */
                ratings: number;
                /**
                 * Format: int32
                 * @description Verified services completed.
                 */
                services: number;
            }[];
            /** @description Give this as `cursor` to get the next page; absent on the last one. */
            next?: string | null;
        };
        /** @description One page of a list. */
        Page_ReceiptBody: {
            items: {
                class: components["schemas"]["RecordClass"];
                /** Format: date-time */
                decided_at: string;
                /** Format: date-time */
                expires_at?: string | null;
                granted: boolean;
                /** @description Version of the text that was shown. */
                notice: string;
                purpose: components["schemas"]["Purpose"];
                receipt_id: components["schemas"]["Id_cns"];
            }[];
            /** @description Give this as `cursor` to get the next page; absent on the last one. */
            next?: string | null;
        };
        /** @description One page of a list. */
        Page_ReconciliationBreak: {
            items: {
                actual?: components["schemas"]["Money"] | null;
                detail: string;
                expected?: components["schemas"]["Money"] | null;
                /** Format: date-time */
                found_at: string;
                /** @description `missing`, `duplicate`, `amount`, `status` or `late`. */
                kind: string;
                /** Format: date-time */
                last_seen_at: string;
                /** @description `repaired`, `ticketed` or `awaited`. */
                resolution: string;
                /** @description Who is at odds with the others: `orders`, `ledger` or `provider`. */
                source: string;
                /** @description The order, payment or refund, or the provider's number. */
                subject: string;
                ticket_id?: components["schemas"]["Id_tkt"] | null;
            }[];
            /** @description Give this as `cursor` to get the next page; absent on the last one. */
            next?: string | null;
        };
        /** @description One page of a list. */
        Page_ReconciliationDay: {
            items: (components["schemas"]["ReconciliationFigures"] & {
                breaks: components["schemas"]["BreakCounts"];
                /**
                 * Format: int64
                 * @description Tickets about this day that wait for a person; also those whose difference has vanished since.
                 */
                open_tickets: number;
                status: components["schemas"]["ReconciliationStatus"];
            })[];
            /** @description Give this as `cursor` to get the next page; absent on the last one. */
            next?: string | null;
        };
        /** @description One page of a list. */
        Page_ReconciliationOrder: {
            items: {
                /** @description The price. */
                amount: components["schemas"]["Money"];
                /**
                 * Format: date-time
                 * @description When it was cancelled, expired or refunded.
                 */
                cancelled_at?: string | null;
                /**
                 * Format: date-time
                 * @description When it was completed.
                 */
                completed_at?: string | null;
                /**
                 * Format: date-time
                 * @description When it was placed.
                 */
                created_at: string;
                /** @description The order. */
                order_id: components["schemas"]["Id_ord"];
                /**
                 * Format: date-time
                 * @description When it was paid.
                 */
                paid_at?: string | null;
                practitioner_id?: components["schemas"]["Id_usr"] | null;
                /** @description What the consumer is owed back. */
                refund: components["schemas"]["Money"];
                /** @description Where the order stands now, which may be later than the day asked for. */
                status: components["schemas"]["OrderStatus"];
                /** @description Who pays. */
                user_id: components["schemas"]["Id_usr"];
            }[];
            /** @description Give this as `cursor` to get the next page; absent on the last one. */
            next?: string | null;
        };
        /** @description One page of a list. */
        Page_RuleBody: {
            items: {
                /** @description The name shared by all versions. */
                code: string;
                /** @description What it says. */
                rule: components["schemas"]["RuleText"];
                rule_id: components["schemas"]["Id_rrl"];
                state: components["schemas"]["RuleState"];
                /** Format: int32 */
                version: number;
            }[];
            /** @description Give this as `cursor` to get the next page; absent on the last one. */
            next?: string | null;
        };
        /** @description One page of a list. */
        Page_SagaBody: {
            items: {
                /**
                 * Format: int32
                 * @description Failed attempts at this step in this direction.
                 */
                attempts: number;
                /** Format: date-time */
                created_at: string;
                direction: components["schemas"]["SagaDirection"];
                failure?: components["schemas"]["SagaFailure"] | null;
                id: components["schemas"]["Id_sag"];
                /** @description What it is about; one saga of a kind has it. */
                key: string;
                /** @example trade.place_order */
                kind: string;
                /**
                 * Format: date-time
                 * @description The next attempt, while it is under way.
                 */
                next_at: string;
                status: components["schemas"]["SagaStatus"];
                /**
                 * Format: int32
                 * @description The step to do or undo next, counted from 0.
                 */
                step: number;
                /** Format: date-time */
                updated_at: string;
            }[];
            /** @description Give this as `cursor` to get the next page; absent on the last one. */
            next?: string | null;
        };
        /** @description One page of a list. */
        Page_ServiceBody: {
            items: {
                /** @description Whether it can be ordered. */
                active: boolean;
                category: string;
                /** @description Stable name for programs. */
                code: string;
                /** Format: int32 */
                duration_minutes: number;
                id: components["schemas"]["Id_svc"];
                /**
                 * Format: int32
                 * @description The level a practitioner must have reached.
                 */
                min_level: number;
                name: components["schemas"]["Bilingual"];
                /** @description At the consumer's place, as opposed to online. */
                on_site: boolean;
                /** @description The price without an offer. */
                price: components["schemas"]["Money"];
                /** @description The certification a practitioner must hold. */
                required_certification?: string | null;
                /** @description The specialties a practitioner must have, all of them. */
                required_specialties: string[];
                summary: components["schemas"]["Bilingual"];
            }[];
            /** @description Give this as `cursor` to get the next page; absent on the last one. */
            next?: string | null;
        };
        /** @description One page of a list. */
        Page_SessionView: {
            items: {
                /** @description Where it was begun. */
                address: string;
                /** Format: date-time */
                created_at: string;
                /** @description Whether the request came from this session. */
                current: boolean;
                device: string;
                /** Format: date-time */
                expires_at: string;
                /** Format: date-time */
                last_used_at: string;
                session_id: components["schemas"]["Id_ses"];
            }[];
            /** @description Give this as `cursor` to get the next page; absent on the last one. */
            next?: string | null;
        };
        /** @description One page of a list. */
        Page_SettlementRow: {
            items: {
                /** @description `completed`, or `cancellation_fee`. */
                cause: string;
                gross: components["schemas"]["Money"];
                order_id: components["schemas"]["Id_ord"];
                /** Format: date-time */
                paid_at?: string | null;
                /** Format: date-time */
                planned_at: string;
                platform: components["schemas"]["Money"];
                practitioner: components["schemas"]["Money"];
                practitioner_id: components["schemas"]["Id_usr"];
                referrer: components["schemas"]["Money"];
                returned: components["schemas"]["Money"];
                settlement_id: components["schemas"]["Id_stl"];
                /** @description `planned`, `captured`, `paid` or `failed`. */
                status: string;
            }[];
            /** @description Give this as `cursor` to get the next page; absent on the last one. */
            next?: string | null;
        };
        /** @description One page of a list. */
        Page_TicketRecord: {
            items: (components["schemas"]["ReconciliationTicket"] & {
                break?: components["schemas"]["DatedBreak"] | null;
                status: components["schemas"]["TicketStatus"];
            })[];
            /** @description Give this as `cursor` to get the next page; absent on the last one. */
            next?: string | null;
        };
        /** @description An event that failed all its attempts. What it tells is not shown. */
        ParkedEventBody: {
            /** Format: int32 */
            attempts: number;
            /**
             * @description Which part of the service it is for.
             * @example finance.settlement
             */
            consumer: string;
            /** @description Why the last attempt failed. */
            error?: string | null;
            /**
             * Format: int64
             * @description Later events that wait behind it.
             */
            held_back: number;
            /** @description What it is about; later events about the same wait behind it. */
            key: string;
            /**
             * Format: int64
             * @description Names it to `retry` and `skip`.
             */
            seq: number;
            /** @description The service that published it. */
            source: string;
            /** Format: date-time */
            time: string;
            /** @example trade.service_completed */
            type: string;
        };
        /** @description A job that failed all its attempts. What it carries is not shown. */
        ParkedJobBody: {
            /** Format: int32 */
            attempts: number;
            /** Format: date-time */
            created_at: string;
            /** @description Why the last attempt failed. */
            error?: string | null;
            id: components["schemas"]["Id_job"];
            /** @description What it is about; at most one of a kind and key waits at a time. */
            key?: string | null;
            /** @example finance.send_refund */
            kind: string;
            /**
             * Format: date-time
             * @description When it was last due.
             */
            run_at: string;
        };
        /** @description How what was paid would be parted. */
        PartingBody: {
            /** @description What does not. */
            fee: components["schemas"]["Money"];
            /** @description What goes back. */
            refund: components["schemas"]["Money"];
            /**
             * Format: int32
             * @description The share that goes back, in basis points (10,000 is everything).
             */
            refund_basis_points: number;
        };
        /** @description A new password, with proof of who sets it. */
        PasswordRequest: {
            /**
             * @description Either this or `current_password`: a code sent to the account's phone, or to its mailbox when it has no phone.
             * @example 042137
             */
            code?: string | null;
            /** @description Either this or `code`. */
            current_password?: string | null;
            /** @description 8 to 128 characters, not well known, without the owner's phone number or mail name. */
            new_password: string;
        };
        /** @description The payment of an order. */
        Payment: {
            amount: components["schemas"]["Money"];
            /** @description Where to pay; empty once it can no longer be paid. */
            cashier_url: string;
            /** Format: date-time */
            created_at: string;
            /**
             * Format: date-time
             * @description Until when it can be paid.
             */
            expires_at: string;
            order_id: components["schemas"]["Id_ord"];
            /** Format: date-time */
            paid_at?: string | null;
            payment_id: components["schemas"]["Id_pay"];
            /** @description What went back to the payer so far. */
            refunded: components["schemas"]["Money"];
            status: components["schemas"]["PaymentStatus"];
        };
        /** @description Payments and refunds that arrived, and orders whose money was divided, within that time. */
        PaymentCounts: {
            /** Format: int64 */
            paid: number;
            paid_amount: components["schemas"]["Money"];
            /** @description What the platform kept of it. */
            platform_amount: components["schemas"]["Money"];
            refund_amount: components["schemas"]["Money"];
            /**
             * Format: int64
             * @description Refunds that reached the payer.
             */
            refunds: number;
            /**
             * Format: int64
             * @description Orders whose money was divided among those who earned it.
             */
            settled: number;
            settled_amount: components["schemas"]["Money"];
        };
        /** @description The money that moved, by hour or day. */
        PaymentFigures: {
            /** Format: date-time */
            from: string;
            grain: components["schemas"]["Grain"];
            /** @description In order, and without gaps. */
            slices: components["schemas"]["PaymentSlice"][];
            /** Format: date-time */
            to: string;
            total: components["schemas"]["PaymentCounts"];
            /**
             * @description The zone in which hours and days begin.
             * @example Asia/Shanghai
             */
            zone: string;
        };
        /** @description A payment as the books know it. */
        PaymentRecord: components["schemas"]["Payment"] & {
            /**
             * Format: date-time
             * @description When the ledger had the money.
             */
            booked_at?: string | null;
            /**
             * Format: date-time
             * @description When it was given up.
             */
            closed_at?: string | null;
            payer_id: components["schemas"]["Id_usr"];
            /** @description What the provider calls it; empty until it is opened there. */
            provider_number: string;
            /** @description What is on its way back to the payer. */
            returning: components["schemas"]["Money"];
        };
        /** @description An hour or a day. */
        PaymentSlice: components["schemas"]["PaymentCounts"] & {
            /**
             * Format: date-time
             * @description When it begins.
             */
            at: string;
        };
        /**
         * @description Where a payment stands.
         * @enum {string}
         */
        PaymentStatus: "pending" | "paid" | "succeeded" | "closed" | "refunded";
        /** @description The roles there are, and what each may do. */
        PermissionCatalogue: {
            /** @description By name. */
            permissions: components["schemas"]["PermissionDescription"][];
            /** @description From the least powerful to the most. */
            roles: components["schemas"]["RoleDescription"][];
        };
        /** @description A fine-grained permission. */
        PermissionDescription: {
            /** @description What it allows. */
            allows: components["schemas"]["CatalogueText"];
            /** @example users:read */
            name: string;
            /** @description The roles that have it. An account can be granted it without. */
            roles: components["schemas"]["Role"][];
        };
        /** @description A place. The address is sealed; the position is kept to about 100 m. */
        Place: {
            /** @example 苏州市姑苏区平江路 1 号 */
            address: string;
            /**
             * Format: double
             * @example 31.311
             */
            lat: number;
            /**
             * Format: double
             * @example 120.629
             */
            lon: number;
        };
        /** @description How the placement of an order stands. */
        PlacementBody: {
            order_id: components["schemas"]["Id_ord"];
            problem?: components["schemas"]["Problem"] | null;
            state: components["schemas"]["PlacementState"];
        };
        /**
         * @description How far a placement has come.
         * @enum {string}
         */
        PlacementState: "placing" | "placed" | "refused";
        /** @description How the platform stands. */
        PlatformStatus: {
            /**
             * Format: date-time
             * @description The platform's time.
             */
            now: string;
            /** @description Whether every service is ready. */
            ready: boolean;
            /** @description By name. */
            services: components["schemas"]["ServiceStatus"][];
            /**
             * @description Of the program that is the edge.
             * @example 0.1.0
             */
            version: string;
        };
        /** @description A person's points. */
        PointsBalance: {
            /**
             * Format: int64
             * @description Points that can be used now.
             */
            available: number;
            /** @description The same by lot; those that expire first come first, and are used first. */
            lots: components["schemas"]["PointsLot"][];
        };
        /** @description Points that expire together. */
        PointsLot: {
            /** Format: date-time */
            expires_at: string;
            /** Format: date-time */
            granted_at: string;
            lot_id: components["schemas"]["Id_ptl"];
            /** Format: int64 */
            remaining: number;
        };
        /** @description Something that happened to a person's points. */
        PointsTransaction: {
            /** Format: date-time */
            at: string;
            kind: components["schemas"]["PointsTransactionKind"];
            lot_id: components["schemas"]["Id_ptl"];
            order_id?: components["schemas"]["Id_ord"] | null;
            /**
             * Format: int64
             * @description Positive when earned, negative when expired or taken back.
             */
            points: number;
            reason: string;
            /** Format: uuid */
            transaction_id: string;
        };
        /**
         * @description What happened.
         * @enum {string}
         */
        PointsTransactionKind: "award" | "expiry" | "reversal";
        /** @description An order that can be grabbed. */
        PooledBody: {
            /** @description The price. */
            amount: components["schemas"]["Money"];
            category: string;
            /**
             * Format: double
             * @description From the practitioner's base, to about 100 m; absent online.
             */
            distance_km?: number | null;
            /** @description Whether the caller may take it. */
            eligible: boolean;
            /** Format: date-time */
            ends_at: string;
            /**
             * Format: date-time
             * @description When it leaves the pool by itself.
             */
            grab_by?: string | null;
            /** @description At the consumer's place, as opposed to online. */
            on_site: boolean;
            order_id: components["schemas"]["Id_ord"];
            practitioner_share?: components["schemas"]["Money"] | null;
            /** @description Why not. */
            reasons?: components["schemas"]["Reason"][];
            /**
             * @description The service's stable name.
             * @example tuina_home
             */
            service: string;
            /** @example 上门推拿 */
            service_name: string;
            /** Format: date-time */
            starts_at: string;
        };
        /** @description Puts one activity into the stream. */
        PostActivityRequest: {
            /** @description Who did it. */
            actor_id: components["schemas"]["Id_usr"];
            /** @description Who may see it. */
            audience: components["schemas"]["Audience"];
            /** @description What a client shows: at most 16 short texts, for example `title`. */
            data?: {
                [key: string]: string;
            };
            evidence?: components["schemas"]["EvidenceGrade"] | null;
            /** @description The caller's idempotency key: the same caller and key are posted once. */
            key: string;
            /** @description To what. */
            object: components["schemas"]["ObjectRef"];
            /** @description How sensitive it is. */
            sensitivity?: components["schemas"]["Sensitivity"];
            /** @description What was done. */
            verb: components["schemas"]["Verb"];
        };
        /** @description What a user decides about their stream. */
        PreferencesBody: {
            /** @description No ranking: newest first, everywhere. */
            chronological: boolean;
            /** @description Followers may see that a goal was reached; never which one. */
            share_goals: boolean;
            /** @description How much each consideration counts in the ranked feed. */
            sliders: components["schemas"]["SlidersBody"];
        };
        /**
         * @description Where a reading was taken.
         * @enum {string}
         */
        PressureSetting: "office" | "home" | "ambulatory_24h" | "ambulatory_day" | "ambulatory_night";
        /** @description The JSON members of a problem. */
        Problem: {
            /** @description Stable, for programs: `service.snake_case`. */
            code: string;
            /** @description What is wrong with this request and how to mend it. */
            detail: string;
            /** @description The fields at fault. */
            errors?: components["schemas"]["FieldError"][];
            /** @description The request this answers, as found in the logs. */
            request_id?: string | null;
            /**
             * Format: int32
             * @description The HTTP status.
             */
            status: number;
            /** @description The status in words. */
            title: string;
            /** @description A URI reference that names the kind of problem; its last segment is `code`. */
            type: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A practitioner, as everybody may see them: no licence numbers, no position. */
        ProfileBody: {
            /** @description Whether they take orders now. */
            accepting: boolean;
            bio: string;
            certifications: components["schemas"]["CertificationBody"][];
            /** @example 周敏 */
            display_name: string;
            id: components["schemas"]["Id_usr"];
            /**
             * Format: int32
             * @description 1 to 5, given by the platform.
             */
            level: number;
            /** Format: int32 */
            max_daily_load: number;
            /** Format: double */
            radius_km: number;
            specialties: string[];
        };
        /** @description What a practitioner says of themselves. */
        ProfileFields: {
            /** @description Whether they take orders now. */
            accepting: boolean;
            base?: components["schemas"]["BaseFields"] | null;
            bio?: string;
            /** @description The licences they hold. A changed one has to be checked again. */
            certifications?: components["schemas"]["CertificationFields"][];
            /** @example 周敏 */
            display_name: string;
            /**
             * Format: int32
             * @description Appointments they take on one day.
             */
            max_daily_load: number;
            /**
             * Format: double
             * @description How far they travel, km.
             */
            radius_km: number;
            /**
             * @example [
             *       "tuina"
             *     ]
             */
            specialties?: string[];
        };
        /** @description Some practitioners' public profiles. */
        Profiles: {
            /** @description In the order asked for, each once. Who has no profile is missing. */
            items: components["schemas"]["ProfileBody"][];
        };
        /**
         * @description Where something that takes its time stands.
         * @enum {string}
         */
        Progress: "processing" | "finished" | "failed";
        /** @description How far a goal is. */
        ProgressBody: {
            achieved: boolean;
            /**
             * Format: double
             * @description The total, the latest value, or the share of readings in range; absent without data.
             */
            current?: number | null;
            /**
             * Format: date
             * @description First day of the period judged.
             */
            period: string;
            /**
             * Format: double
             * @description 0 to 1.
             */
            ratio: number;
            /**
             * Format: int32
             * @description Periods achieved in a row.
             */
            streak: number;
        };
        /** @description What the provider tells the merchant. */
        ProviderCallback: {
            amount: components["schemas"]["Money"];
            /** @description Its deliveries, in order. */
            attempts: components["schemas"]["CallbackAttempt"][];
            /** Format: uuid */
            callback_id: string;
            /** Format: date-time */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was first understood.
             */
            delivered_at?: string | null;
            event: components["schemas"]["CallbackEvent"];
            /**
             * Format: date-time
             * @description When it is sent next, if it is.
             */
            next_at?: string | null;
            /** @description The merchant's number of the refund; absent of payments. */
            out_refund_no?: string | null;
            /** @description The merchant's number of what was paid: the payment's id. */
            out_trade_no: string;
            state: components["schemas"]["CallbackState"];
            transaction_id?: components["schemas"]["Id_ptx"] | null;
        };
        /** @description A refund as the provider sees it. */
        ProviderRefund: {
            amount: components["schemas"]["Money"];
            /** @description Why it failed. */
            failure?: string | null;
            /**
             * Format: date-time
             * @description When it was finished.
             */
            finished_at?: string | null;
            out_refund_no: string;
            out_trade_no: string;
            state: components["schemas"]["Progress"];
        };
        /**
         * @description What health data is wanted for. Consent for one purpose never covers another.
         * @enum {string}
         */
        Purpose: "care" | "matching" | "insight" | "personalisation" | "research";
        /** @description A daily span; it may run over midnight. */
        QuietHoursBody: {
            /**
             * @description Local time.
             * @example 22:00:00
             */
            from: string;
            /**
             * @description Local time, exclusive.
             * @example 07:00:00
             */
            to: string;
            /**
             * @description IANA name.
             * @example Asia/Shanghai
             */
            zone: string;
        };
        /** @description A practitioner's rating, by the published formula over verified services only. */
        RatingBody: {
            /**
             * Format: date-time
             * @description The moment it was reckoned for; it is refreshed with every service and every night.
             */
            as_of: string;
            /**
             * Format: double
             * @description How much of it is the practitioner's own evidence, from 0 (all of it is the start) towards 1.
             */
            confidence: number;
            /**
             * Format: int32
             * @description 1 to 5.
             */
            level: number;
            practitioner_id: components["schemas"]["Id_usr"];
            /**
             * Format: int32
             * @description Hundredths of a star: 100 to 500. Everybody starts with 400.
             */
            rating_hundredths: number;
            /**
             * Format: int32
             * @description Verified ratings.
             */
            ratings: number;
            /**
             * Format: int32
             * @description Verified services completed.
             */
            services: number;
        };
        /** @description The order to reach for. */
        Reach: {
            order_id: components["schemas"]["Id_ord"];
        };
        /** @description When it was first read. */
        ReadBody: {
            notification_id: components["schemas"]["Id_ntf"];
            /** Format: date-time */
            read_at: string;
        };
        /** @description Whether a service can do its work, as it knows itself. */
        Readiness: {
            /**
             * Format: int64
             * @description Age of the oldest work that is due and not done, in seconds; 0 when there is none.
             */
            oldest_seconds: number;
            ready: boolean;
            /** @description Why it is not. */
            reasons: string[];
            /** @description Of the program that answers. */
            version: string;
            /**
             * Format: int64
             * @description Events, jobs and sagas that have stopped until a person looks at them.
             */
            waits_for_operator: number;
        };
        /** @description One reason why not. */
        Reason: {
            /**
             * @description The rule's key, or the name of a fixed condition.
             * @example distance
             */
            rule: string;
            /** @description What it means, for the practitioner. */
            text: components["schemas"]["Bilingual"];
        };
        /** @description Why an item is shown. */
        ReasonBody: {
            /**
             * @description For programs.
             * @example following
             */
            code: string;
            /** @description The sentence in English. */
            en: string;
            /** @description The sentence in Chinese. */
            zh: string;
        };
        /** @description Why something is given up. Kept where it is seen beside what it is about. */
        Reasoned: {
            /**
             * @description For colleagues: no names, no health data.
             * @example the provider confirmed by telephone
             */
            reason: string;
        };
        /** @description A decision as it was recorded. */
        ReceiptBody: {
            class: components["schemas"]["RecordClass"];
            /** Format: date-time */
            decided_at: string;
            /** Format: date-time */
            expires_at?: string | null;
            granted: boolean;
            /** @description Version of the text that was shown. */
            notice: string;
            purpose: components["schemas"]["Purpose"];
            receipt_id: components["schemas"]["Id_cns"];
        };
        /** @description Someone who gets a part. */
        Receiver: {
            account: string;
            amount: components["schemas"]["Money"];
        };
        /** @description The latest comparison of a day. */
        Reconciliation: components["schemas"]["ReconciliationFigures"] & {
            /** @description The whole report for people. */
            text: string;
        };
        /** @description A difference between the sources. */
        ReconciliationBreak: {
            actual?: components["schemas"]["Money"] | null;
            detail: string;
            expected?: components["schemas"]["Money"] | null;
            /** Format: date-time */
            found_at: string;
            /** @description `missing`, `duplicate`, `amount`, `status` or `late`. */
            kind: string;
            /** Format: date-time */
            last_seen_at: string;
            /** @description `repaired`, `ticketed` or `awaited`. */
            resolution: string;
            /** @description Who is at odds with the others: `orders`, `ledger` or `provider`. */
            source: string;
            /** @description The order, payment or refund, or the provider's number. */
            subject: string;
            ticket_id?: components["schemas"]["Id_tkt"] | null;
        };
        /** @description A day that was reconciled. */
        ReconciliationDay: components["schemas"]["ReconciliationFigures"] & {
            breaks: components["schemas"]["BreakCounts"];
            /**
             * Format: int64
             * @description Tickets about this day that wait for a person; also those whose difference has vanished since.
             */
            open_tickets: number;
            status: components["schemas"]["ReconciliationStatus"];
        };
        /** @description What a comparison counted. */
        ReconciliationFigures: {
            awaited: number;
            /** @description Orders, ledger and statement agree. */
            clean: boolean;
            /** Format: date */
            date: string;
            ledger_movements: number;
            ledger_payments: components["schemas"]["Money"];
            ledger_refunds: components["schemas"]["Money"];
            orders: number;
            repaired: number;
            /** Format: date-time */
            run_at: string;
            statement_lines: number;
            statement_payments: components["schemas"]["Money"];
            statement_refunds: components["schemas"]["Money"];
            ticketed: number;
        };
        /**
         * @description One order's money, as trade believes it to be: one leg of the nightly comparison.
         *
         *     A day's list holds every order created, paid, completed or ended on that day.
         */
        ReconciliationOrder: {
            /** @description The price. */
            amount: components["schemas"]["Money"];
            /**
             * Format: date-time
             * @description When it was cancelled, expired or refunded.
             */
            cancelled_at?: string | null;
            /**
             * Format: date-time
             * @description When it was completed.
             */
            completed_at?: string | null;
            /**
             * Format: date-time
             * @description When it was placed.
             */
            created_at: string;
            /** @description The order. */
            order_id: components["schemas"]["Id_ord"];
            /**
             * Format: date-time
             * @description When it was paid.
             */
            paid_at?: string | null;
            practitioner_id?: components["schemas"]["Id_usr"] | null;
            /** @description What the consumer is owed back. */
            refund: components["schemas"]["Money"];
            /** @description Where the order stands now, which may be later than the day asked for. */
            status: components["schemas"]["OrderStatus"];
            /** @description Who pays. */
            user_id: components["schemas"]["Id_usr"];
        };
        /**
         * @description What is left to do about a day.
         * @enum {string}
         */
        ReconciliationStatus: "clean" | "mended" | "awaited" | "open";
        /** @description A difference that needed a person. */
        ReconciliationTicket: {
            detail: string;
            /** @description What it is about. */
            matter: string;
            note?: string | null;
            /** Format: date-time */
            opened_at: string;
            /** Format: date-time */
            resolved_at?: string | null;
            resolved_by?: components["schemas"]["Id_usr"] | null;
            ticket_id: components["schemas"]["Id_tkt"];
        };
        /** @description One entry of a health record. */
        RecordBody: {
            /** @description The batch it was recorded with. */
            action_id: components["schemas"]["Id_hac"];
            /**
             * Format: date-time
             * @description When, with the offset it was lived in.
             */
            at: string;
            class: components["schemas"]["RecordClass"];
            /** @description LOINC code of the metric or panel, or `service`. */
            code: string;
            name: string;
            record_id: components["schemas"]["Id_obs"];
            /** Format: date-time */
            recorded_at: string;
            service?: components["schemas"]["ServedBody"] | null;
            /** @description `manual`, `app:…`, `device:dev_…`, `apple_health:…`, `fhir` or `platform:…`. */
            source: string;
            /**
             * Format: date-time
             * @description End of the period.
             */
            until?: string | null;
            /** @description One value, or one a component of a panel; none for a service. */
            values: components["schemas"]["ValueBody"][];
        };
        /**
         * @description A class of health data. Consent is given class by class, and a reader sees only the classes agreed to.
         * @enum {string}
         */
        RecordClass: "vital_signs" | "body_measures" | "laboratory" | "activity" | "sleep" | "services" | "assessments";
        /** @description One observation, or `actions` with up to 1,000 of them. */
        RecordRequest: {
            /** @description The observations of a batch. */
            actions?: components["schemas"]["ObservationClaim"][] | null;
            /**
             * @description Of a single observation: when.
             * @example 2026-11-22T07:30:00+08:00
             */
            at?: string | null;
            /**
             * @description Of a single observation: LOINC code of the metric or panel.
             * @example 8867-4
             */
            code?: string | null;
            /** @description Of a single observation: the values of a panel. */
            components?: components["schemas"]["ComponentClaim"][] | null;
            /** @description The application that recorded them; typed in by hand when absent. */
            source?: string | null;
            /**
             * @description Of a single observation: UCUM code of its unit.
             * @example /min
             */
            unit?: string | null;
            /** @description Of a single observation: end of the period. */
            until?: string | null;
            /**
             * Format: double
             * @description Of a single observation: its value.
             * @example 61
             */
            value?: number | null;
        };
        /** @description What became of a batch. */
        RecordedBody: {
            /** @description The batch. */
            action_id: components["schemas"]["Id_hac"];
            /**
             * @description Records that were known already: same source, metric and time. Known records stay as they are, and removed ones
             *     removed.
             */
            duplicates: number;
            /** @description One entry an observation, in the order sent. */
            items: components["schemas"]["RecordedItem"][];
            /** @description Records that were new. */
            stored: number;
        };
        /** @description What became of one observation. */
        RecordedItem: {
            duplicate: boolean;
            record_id?: components["schemas"]["Id_obs"] | null;
        };
        /** @description Which session to prolong. */
        RefreshRequest: {
            /** @description The refresh token of the newest set. */
            refresh_token: string;
        };
        /** @description A refund. */
        Refund: {
            amount: components["schemas"]["Money"];
            order_id: components["schemas"]["Id_ord"];
            payment_id: components["schemas"]["Id_pay"];
            reason: string;
            refund_id: components["schemas"]["Id_rfd"];
            /** Format: date-time */
            refunded_at?: string | null;
            /** Format: date-time */
            requested_at: string;
            status: components["schemas"]["RefundStatus"];
        };
        /**
         * @description Which rule says what goes back.
         * @enum {string}
         */
        RefundRule: "unpaid" | "nobody_found" | "not_the_consumer" | "notice";
        /**
         * @description Where a refund stands.
         * @enum {string}
         */
        RefundStatus: "requested" | "processing" | "succeeded" | "failed";
        /** @description Who registers: with the code that was sent to the phone or mailbox, and for a mailbox also with a password. */
        RegisterRequest: {
            /**
             * @description The code that was sent to the phone or mailbox.
             * @example 042137
             */
            code: string;
            /** @description What the owner calls the device. */
            device?: string | null;
            /**
             * @description What others see.
             * @example 李娜
             */
            display_name: string;
            /**
             * @description Either this or `phone`.
             * @example li.na@example.com
             */
            email?: string | null;
            /** @description 8 to 128 characters, not well known, without the owner's phone number or mail name. Demanded with `email`. */
            password?: string | null;
            /**
             * @description Either this or `email`.
             * @example 13800138000
             */
            phone?: string | null;
            /** @description Besides `consumer`, which everyone is: `practitioner` may be asked for. */
            roles?: components["schemas"]["Role"][];
        };
        /** @description Gives a reservation up. */
        ReleasePayment: {
            /** @description Why, at most 200 characters. */
            reason: string;
        };
        /** @description A reading that is gone. */
        RemovedReadingBody: {
            record_id: components["schemas"]["Id_obs"];
        };
        /** @description Asks for a refund. Two requests with one key are the same request. */
        RequestRefund: {
            /** @description At most what was paid and not refunded yet. */
            amount: components["schemas"]["Money"];
            /** @description Idempotency key within the order, 1 to 100 characters. */
            key: string;
            order_id: components["schemas"]["Id_ord"];
            /** @description Why, at most 200 characters; the payer may read it. */
            reason: string;
        };
        /** @description How an order's reservation stands. */
        Reservation: {
            /** Format: date-time */
            expires_at?: string | null;
            order_id: components["schemas"]["Id_ord"];
            split?: components["schemas"]["SplitPreview"] | null;
            status: components["schemas"]["ReservationStatus"];
        };
        /**
         * @description Where a reservation stands.
         * @enum {string}
         */
        ReservationStatus: "reserved" | "released";
        /** @description Asks whether an order can be paid and settled as agreed, and reserves its payment. */
        ReservePayment: {
            /** @description The price. */
            amount: components["schemas"]["Money"];
            /**
             * Format: date-time
             * @description Until when it can be paid.
             */
            expires_at: string;
            order_id: components["schemas"]["Id_ord"];
            payee_id?: components["schemas"]["Id_usr"] | null;
            /** @description Who will pay. */
            payer_id: components["schemas"]["Id_usr"];
            referrer_id?: components["schemas"]["Id_usr"] | null;
            /**
             * Format: date-time
             * @description When the order will be completed at the latest; checked against the provider's freeze window.
             */
            settles_by?: string | null;
        };
        /** @description What was done about it. */
        ResolveTicket: {
            note: string;
        };
        /** @description What may change in an offer. */
        RevisedOffer: {
            /** @description Whether it can be ordered. */
            active: boolean;
            note?: string;
            price: components["schemas"]["Money"];
        };
        /**
         * @description What kind of harm a rule looks for.
         * @enum {string}
         */
        RiskClass: "fraud" | "abuse" | "medical_harm" | "fairness";
        /**
         * @description What kind of thing is being decided on; each has its own rules.
         * @enum {string}
         */
        RiskSubject: "order";
        /**
         * @description What an account is here. An account may have several roles.
         *
         *     Tokens carry these names, so a gateway must know a new role before auth grants it.
         * @enum {string}
         */
        Role: "consumer" | "practitioner" | "merchant" | "operator" | "admin";
        /** @description A role. */
        RoleDescription: {
            /** @description What it is for. */
            about: components["schemas"]["CatalogueText"];
            /** @description Names of the permissions it has. */
            permissions: string[];
            role: components["schemas"]["Role"];
            title: components["schemas"]["CatalogueText"];
        };
        /** @description What an account is to be. */
        RolesRequest: {
            /**
             * @description What it may do besides what its roles may, all of it.
             * @example [
             *       "audit:read"
             *     ]
             */
            permissions?: string[];
            /** @description Its own roles, all of them. */
            roles: components["schemas"]["Role"][];
        };
        /** @description One version of a rule. */
        RuleBody: {
            /** @description The name shared by all versions. */
            code: string;
            /** @description What it says. */
            rule: components["schemas"]["RuleText"];
            rule_id: components["schemas"]["Id_rrl"];
            state: components["schemas"]["RuleState"];
            /** Format: int32 */
            version: number;
        };
        /**
         * @description Where a version of a rule stands.
         * @enum {string}
         */
        RuleState: "draft" | "published" | "retired";
        /** @description What a rule says. */
        RuleText: {
            /** @description What happens when it answers yes. */
            action: components["schemas"]["Action"];
            /** @description Whether an alert is raised; a denial always raises one. */
            alert?: boolean;
            /** @description What it looks for. */
            class: components["schemas"]["RiskClass"];
            /** @description A CEL expression that answers yes or no over `order`, `user`, `clock` and `facts`. */
            expression: string;
            /** @description Whether the account is locked; a denial for fraud always locks it. */
            lock?: boolean;
            /**
             * Format: int32
             * @description How urgent its alerts are, 1 (low) to 5.
             */
            severity: number;
            /** @description What it decides on. */
            subject: components["schemas"]["RiskSubject"];
            /** @description What it is called in English. */
            title_en: string;
            /** @description What it is called in Chinese. */
            title_zh: string;
        };
        /** @description The matching rules in force. */
        RulesBody: {
            /** Format: date-time */
            edited_at: string;
            rules: components["schemas"]["MatchingRule"][];
            /**
             * Format: int64
             * @description Give this back with an edit.
             */
            version: number;
        };
        /**
         * @description What a person decides about an alert.
         * @enum {string}
         */
        Ruling: "confirm" | "dismiss" | "appeal";
        /** @description A process over several services. What it carries is not shown. */
        SagaBody: {
            /**
             * Format: int32
             * @description Failed attempts at this step in this direction.
             */
            attempts: number;
            /** Format: date-time */
            created_at: string;
            direction: components["schemas"]["SagaDirection"];
            failure?: components["schemas"]["SagaFailure"] | null;
            id: components["schemas"]["Id_sag"];
            /** @description What it is about; one saga of a kind has it. */
            key: string;
            /** @example trade.place_order */
            kind: string;
            /**
             * Format: date-time
             * @description The next attempt, while it is under way.
             */
            next_at: string;
            status: components["schemas"]["SagaStatus"];
            /**
             * Format: int32
             * @description The step to do or undo next, counted from 0.
             */
            step: number;
            /** Format: date-time */
            updated_at: string;
        };
        /** @description A saga with everything it did. */
        SagaDetail: components["schemas"]["SagaBody"] & {
            /** @description First to last. */
            history: components["schemas"]["SagaEntry"][];
        };
        /**
         * @description Which way a saga goes.
         * @enum {string}
         */
        SagaDirection: "forward" | "backward";
        /** @description An attempt at a step, an undo, or an act of an operator. */
        SagaEntry: {
            /** Format: date-time */
            at: string;
            /** Format: int32 */
            attempt: number;
            direction: string;
            /** @description The cause, or what the operator said. */
            error?: string | null;
            /** @description `done`, `undone`, `failed`, `retrying`, `gave_up`, `deadline`, `stuck`, `retried`, `turned_back` or `resolved`. */
            outcome: string;
            /** @description The step's name, or `operator`. */
            step: string;
        };
        /** @description Why a saga turned back. */
        SagaFailure: {
            /** @example finance.split_too_high */
            code: string;
            detail: string;
        };
        /**
         * @description Where a saga stands.
         * @enum {string}
         */
        SagaStatus: "running" | "completed" | "compensated" | "stuck";
        /** @description What came of it. */
        SeenBody: {
            /**
             * Format: int64
             * @description How many had not been reported before.
             */
            new: number;
        };
        /** @description What was on the screen. */
        SeenRequest: {
            /** @description 1 to 200 activities. */
            activity_ids: components["schemas"]["Id_act"][];
        };
        /** @description Sends a message. The same key is the same message. */
        SendMessage: {
            /** @description Idempotency key, 1 to 100 characters. */
            key: string;
            medium: components["schemas"]["Medium"];
            /** @description Empty for an SMS. */
            subject?: string;
            text: string;
            /** @description A phone number in E.164 form, or a mail address; at most 254 characters. */
            to: string;
        };
        /** @description What to tell whom. */
        SendRequest: {
            about?: components["schemas"]["NotificationAbout"] | null;
            /** @description Each recipient is told once a key. */
            key: string;
            /** @description A value for each of its placeholders: at most 16, of at most 500 characters each. */
            params?: {
                [key: string]: string;
            };
            /** @description 1 to 1,000 users; naming one twice tells them once. */
            recipients: components["schemas"]["Id_usr"][];
            /**
             * @description Code of a template, as `GET /api/v1/ops/notification-templates` lists them; `announcement` takes a `title` and
             *     a `text`.
             * @example announcement
             */
            template: string;
        };
        /**
         * @description How sensitive the content is. Health content is shown to its owner only, whatever the audience asks for.
         * @enum {string}
         */
        Sensitivity: "ordinary" | "health";
        /** @description The number of a message that was taken. */
        Sent: {
            message_id: components["schemas"]["Id_msg"];
        };
        /** @description What came of it. */
        SentBody: {
            /** @description How many were told now; the others had been told under this key before. */
            told: number;
        };
        /** @description The buckets of one metric; a bucket without records is absent. */
        SeriesBody: {
            buckets: components["schemas"]["BucketBody"][];
            /** @description LOINC code. */
            code: string;
            name: string;
            /** @description UCUM code. */
            unit: string;
        };
        /** @description A service received on the platform. */
        ServedBody: {
            order_id: components["schemas"]["Id_ord"];
            practitioner_id: components["schemas"]["Id_usr"];
            /**
             * Format: int32
             * @description 1 to 5, when it was rated.
             */
            rating?: number | null;
        };
        /**
         * @description A service of the catalogue. It repeats the fields: what goes in refuses unknown ones, and the document would say the
         *     same of what goes out if one contained the other.
         */
        ServiceBody: {
            /** @description Whether it can be ordered. */
            active: boolean;
            category: string;
            /** @description Stable name for programs. */
            code: string;
            /** Format: int32 */
            duration_minutes: number;
            id: components["schemas"]["Id_svc"];
            /**
             * Format: int32
             * @description The level a practitioner must have reached.
             */
            min_level: number;
            name: components["schemas"]["Bilingual"];
            /** @description At the consumer's place, as opposed to online. */
            on_site: boolean;
            /** @description The price without an offer. */
            price: components["schemas"]["Money"];
            /** @description The certification a practitioner must hold. */
            required_certification?: string | null;
            /** @description The specialties a practitioner must have, all of them. */
            required_specialties: string[];
            summary: components["schemas"]["Bilingual"];
        };
        /** @description A service of the catalogue, as an operator writes it. */
        ServiceFields: {
            /** @description Whether it can be ordered. */
            active: boolean;
            /** @example massage */
            category: string;
            /**
             * @description Stable name for programs.
             * @example tuina_home
             */
            code: string;
            /** Format: int32 */
            duration_minutes: number;
            /**
             * Format: int32
             * @description The level a practitioner must have reached.
             */
            min_level: number;
            name: components["schemas"]["Bilingual"];
            /** @description At the consumer's place, as opposed to online. */
            on_site: boolean;
            /** @description The price without an offer. */
            price: components["schemas"]["Money"];
            /**
             * @description The certification a practitioner must hold.
             * @example massage_therapist
             */
            required_certification?: string | null;
            /** @description The specialties a practitioner must have, all of them. */
            required_specialties?: string[];
            summary: components["schemas"]["Bilingual"];
        };
        /** @description How a service stands. */
        ServiceStatus: {
            /**
             * Format: int64
             * @description Age of the oldest work that is due and not done, in seconds.
             */
            oldest_seconds: number;
            ready: boolean;
            /** @description Why it is not; empty when it is. */
            reasons: string[];
            /** @example trade */
            service: string;
            /** @description Of the program that is the service; absent when it did not answer. */
            version?: string | null;
            /**
             * Format: int64
             * @description Events, jobs and sagas that have stopped until a person looks at them.
             */
            waits_for_operator: number;
        };
        /** @description Counts of one service's durable work. */
        ServiceWork: {
            /**
             * Format: int64
             * @description Events that failed all their attempts.
             */
            inbox_parked: number;
            /**
             * Format: int64
             * @description Events that are received and not yet applied.
             */
            inbox_pending: number;
            /**
             * Format: int64
             * @description Jobs that should be running by now.
             */
            jobs_due: number;
            /**
             * Format: int64
             * @description Jobs that failed all their attempts.
             */
            jobs_parked: number;
            /**
             * Format: int64
             * @description Jobs that wait, timers included.
             */
            jobs_pending: number;
            /** Format: int64 */
            jobs_running: number;
            /** @description Whether something has stopped until a person looks at it. */
            needs_operator: boolean;
            /**
             * Format: int64
             * @description Age of the oldest work that is due and not done, in seconds; 0 when there is none.
             */
            oldest_seconds: number;
            /** Format: int64 */
            sagas_running: number;
            /**
             * Format: int64
             * @description Sagas that could not undo a step.
             */
            sagas_stuck: number;
            /**
             * @description The service.
             * @example trade
             */
            service: string;
            /**
             * Format: int64
             * @description Events that are published and not yet handed on.
             */
            undelivered: number;
        };
        /** @description A session at this moment: what a token that names it is still worth. */
        SessionStanding: {
            /** @description False once it was logged out, revoked or expired, and while its account is locked. */
            active: boolean;
            /** @description Everything the account may do now, sorted by name: see [`permissions`](crate::permissions). */
            permissions: string[];
            /** @description The account's roles now; a token's may be a few minutes old. */
            roles: components["schemas"]["Role"][];
            /** @description Whose session it is. */
            user_id: components["schemas"]["Id_usr"];
        };
        /** @description A session that can still be used. */
        SessionView: {
            /** @description Where it was begun. */
            address: string;
            /** Format: date-time */
            created_at: string;
            /** @description Whether the request came from this session. */
            current: boolean;
            device: string;
            /** Format: date-time */
            expires_at: string;
            /** Format: date-time */
            last_used_at: string;
            session_id: components["schemas"]["Id_ses"];
        };
        /** @description How many sessions ended. */
        SessionsEnded: {
            /** Format: int64 */
            ended_sessions: number;
        };
        /** @description Sums over one day. */
        SettlementDay: {
            /** Format: date */
            date: string;
            gross: components["schemas"]["Money"];
            practitioner_net: components["schemas"]["Money"];
            /** Format: int64 */
            settlements: number;
        };
        /** @description How money was divided in a period. */
        SettlementReport: {
            /** @description Days with settlements, in order. */
            days: components["schemas"]["SettlementDay"][];
            /** Format: date */
            from: string;
            rows: components["schemas"]["Page_SettlementRow"];
            totals: components["schemas"]["SettlementTotals"];
            /** Format: date */
            until: string;
        };
        /** @description Sums over the period. */
        SettlementTotals: {
            gross: components["schemas"]["Money"];
            platform: components["schemas"]["Money"];
            practitioner: components["schemas"]["Money"];
            /** @description The practitioner's part less what was taken back from it. */
            practitioner_net: components["schemas"]["Money"];
            referrer: components["schemas"]["Money"];
            /** @description Taken back from all parties for refunds. */
            returned: components["schemas"]["Money"];
            /** Format: int64 */
            settlements: number;
        };
        /** @description A division as the provider sees it. */
        Sharing: {
            failure?: string | null;
            /** Format: date-time */
            finished_at?: string | null;
            out_order_no: string;
            out_trade_no: string;
            state: components["schemas"]["Progress"];
        };
        /** @description An entry that was read over. */
        SkippedBody: {
            /** @description JSON pointer into the bundle. */
            pointer: string;
            reason: string;
        };
        /** @description 0 to 100 each; 50 is the platform's own weighting. */
        SlidersBody: {
            /**
             * Format: int32
             * @description New authors, and what others like.
             */
            discover: number;
            /**
             * Format: int32
             * @description People the user follows or has dealt with.
             */
            familiar: number;
            /**
             * Format: int32
             * @description Recent over relevant.
             */
            fresh: number;
            /**
             * Format: int32
             * @description Well supported, actionable health content.
             */
            health_value: number;
        };
        /** @description Where to send a code. */
        SmsCodeRequest: {
            /**
             * @description A mobile number; one without a country is of mainland China.
             * @example 13800138000
             */
            phone: string;
        };
        /** @description What each party will get; the shares sum to the price. */
        SplitPreview: {
            platform: components["schemas"]["Money"];
            practitioner: components["schemas"]["Money"];
            referrer: components["schemas"]["Money"];
        };
        /**
         * @description Where a person stands on one purpose and class.
         * @enum {string}
         */
        Standing: "granted" | "withdrawn" | "expired" | "never_asked";
        /** @description What one value came to. A state has mean, extremes and last; an amount has a total. */
        StatBody: {
            /** @description LOINC code of the value. */
            code: string;
            /** Format: double */
            last?: number | null;
            /** Format: double */
            max?: number | null;
            /** Format: double */
            mean?: number | null;
            /** Format: double */
            min?: number | null;
            /**
             * Format: double
             * @description What was left out for that reason.
             */
            suppressed?: number | null;
            /**
             * Format: double
             * @description What counts: time that several sources covered is counted once, as the most trusted one saw it.
             */
            total?: number | null;
        };
        /** @description A category with the guideline that defines it. */
        SummaryAssessment: {
            /** @description The guideline's name for it. */
            category: string;
            /** @description Its edition. */
            edition: string;
            /** @description Id of the guideline. */
            guideline_id: string;
            /** @description `bmi` or `blood_pressure`. */
            kind: string;
        };
        /** @description The latest observation of one metric. */
        SummaryReading: {
            /**
             * Format: date-time
             * @description When it was observed.
             */
            at: string;
            /** @description Its class. */
            class: components["schemas"]["RecordClass"];
            /** @description LOINC code of the metric or panel. */
            code: string;
            /** @description Its name. */
            name: string;
            /** @description Where it came from, for example `manual` or `device:dev_…`. */
            source: string;
            /** @description One value, or one a component of a panel. */
            values: components["schemas"]["SummaryValue"][];
        };
        /** @description One value with its unit. */
        SummaryValue: {
            /** @description LOINC code of the value. */
            code: string;
            /** @description UCUM code of its unit. */
            unit: string;
            /**
             * Format: double
             * @description The value.
             */
            value: number;
        };
        /** @description What a device delivers. */
        SyncRequest: {
            /** @description The observations. */
            observations: components["schemas"]["ObservationClaim"][];
        };
        /** @description One line of the guideline's table. */
        ThresholdBody: {
            /**
             * Format: double
             * @description Exclusive.
             */
            below?: number | null;
            category: string;
            /** @description LOINC code of the value compared. */
            code: string;
            /**
             * Format: double
             * @description Inclusive.
             */
            from?: number | null;
        };
        /** @description A ticket, and the difference it is about. */
        TicketRecord: components["schemas"]["ReconciliationTicket"] & {
            break?: components["schemas"]["DatedBreak"] | null;
            status: components["schemas"]["TicketStatus"];
        };
        /**
         * @description Whether a ticket still waits for a person.
         * @enum {string}
         */
        TicketStatus: "open" | "resolved";
        /** @description The share returned with at least this much notice. */
        TierBody: {
            /**
             * Format: int32
             * @description Whole hours before the booked time begins.
             */
            hours_before: number;
            /** Format: int32 */
            refund_basis_points: number;
        };
        /** @description One thing that happened to an order. */
        TimelineEntry: {
            /** @description Who moved it: `consumer`, `practitioner`, `operator`, `payments`, `clock`, `placement` or `lock`. */
            actor: string;
            /** Format: date-time */
            at: string;
            note?: string | null;
            status: components["schemas"]["OrderStatus"];
        };
        /** @description What a client needs to act for somebody. */
        TokenSet: {
            /** @description Send it as `Authorization: Bearer …`. A JWT signed with Ed25519; the keys are at `/.well-known/jwks.json`. */
            access_token: string;
            /**
             * Format: int64
             * @description Seconds until the access token ends.
             */
            expires_in: number;
            /**
             * Format: int64
             * @description Seconds until the refresh token ends if it is not used.
             */
            refresh_expires_in: number;
            /** @description Exchange it at `/auth/refresh` for a new set. Good once. */
            refresh_token?: string;
            roles: components["schemas"]["Role"][];
            session_id: components["schemas"]["Id_ses"];
            /**
             * @description RFC 6750.
             * @enum {string}
             */
            token_type: "Bearer";
            user_id: components["schemas"]["Id_usr"];
        };
        /** @description A transaction as the provider sees it. */
        Transaction: {
            amount: components["schemas"]["Money"];
            /** @description Where the payer pays. */
            cashier_url: string;
            out_trade_no: string;
            /**
             * Format: date-time
             * @description When it was paid.
             */
            paid_at?: string | null;
            state: components["schemas"]["TransactionState"];
            /** @description The provider's number. */
            transaction_id: components["schemas"]["Id_ptx"];
        };
        /**
         * @description Where a transaction stands.
         * @enum {string}
         */
        TransactionState: "open" | "paid" | "closed";
        /** @description A page of the trending list. */
        TrendingBody: {
            items: components["schemas"]["TrendingItem"][];
            /** @description Give this as `cursor` to go on in the same list for two hours; absent on the last page. */
            next?: string | null;
            /**
             * Format: date-time
             * @description When the list was made; absent when nothing has trended yet.
             */
            taken_at?: string | null;
        };
        /** @description Something many people take part in. */
        TrendingItem: {
            /** @description 1 is the hottest. */
            rank: number;
            /** @description How many took part, told only in steps and never for small groups. */
            reason: components["schemas"]["ReasonBody"];
            /** @description A service or a practitioner. */
            subject: components["schemas"]["ObjectRef"];
            /** @description What it is called, where its events say so. */
            title?: string | null;
        };
        /** @description Whom to judge, and by what. */
        Trial: {
            order_id: components["schemas"]["Id_ord"];
            practitioner_id: components["schemas"]["Id_usr"];
            /** @description Proposed rules; those in force when absent. */
            rules?: components["schemas"]["MatchingRule"][] | null;
        };
        /** @description What the rule would have done. */
        TrialBody: {
            /**
             * Format: int32
             * @description Fired where a person had confirmed the suspicion.
             */
            confirmed: number;
            /**
             * Format: int32
             * @description Fired where a person had dismissed it.
             */
            dismissed: number;
            /**
             * Format: int32
             * @description Past decisions looked at, newest first; at most 20,000.
             */
            evaluated: number;
            /**
             * Format: int32
             * @description Those it cannot be evaluated for; in force, each would be a review.
             */
            failed: number;
            /**
             * Format: int32
             * @description Those for which it fires.
             */
            fired: number;
            /**
             * Format: double
             * @description `confirmed` among those a person had judged; absent when none was.
             */
            precision?: number | null;
            /** @description Some orders it fires for. */
            samples: components["schemas"]["Id_ord"][];
            /**
             * Format: int32
             * @description Those it would have treated more strictly than they were.
             */
            stricter: number;
        };
        /** @description What the rules say. */
        TrialResult: {
            eligible: boolean;
            reasons: components["schemas"]["Reason"][];
        };
        /** @description What to try on which past. */
        TryRequest: {
            /**
             * Format: int32
             * @description Days of past decisions, 1 to 90.
             */
            days: number;
            rule: components["schemas"]["RuleText"];
        };
        /** @description A binding that ended. */
        UnboundBody: {
            binding_id: components["schemas"]["Id_dev"];
        };
        /** @description An account, as other services may see it. */
        UserStanding: {
            /** @description Whether its owner has proven to hold its phone number. */
            phone_verified: boolean;
            /**
             * Format: date-time
             * @description When it was registered.
             */
            registered_at: string;
            /** @description What it is here, its groups' roles included. */
            roles: components["schemas"]["Role"][];
            /** @description Whether it may be used. */
            status: components["schemas"]["AccountStatus"];
            /** @description The account. */
            user_id: components["schemas"]["Id_usr"];
        };
        /** @description A value with its unit. */
        ValueBody: {
            /** @description LOINC code of the value. */
            code: string;
            name: string;
            /** @description UCUM code. */
            unit: string;
            /** Format: double */
            value: number;
        };
        /**
         * @description What was done. The words are those of Activity Streams 2.0 where it has one, ours otherwise.
         * @enum {string}
         */
        Verb: "join" | "record" | "achieve" | "order" | "accept" | "complete" | "rate" | "cancel" | "pay" | "earn" | "publish" | "ask" | "answer" | "broadcast" | "create";
        /**
         * @description How a decision came out.
         * @enum {string}
         */
        Verdict: "allow" | "review" | "deny";
        /** @description A person's decision. */
        VerdictRequest: {
            /** @description Why, in 1 to 500 characters; kept with the alert. */
            note: string;
            verdict: components["schemas"]["Ruling"];
        };
        /** @description What the platform has found. */
        Verification: {
            /**
             * Format: int32
             * @description The level from now on; stays when absent.
             */
            level?: number | null;
            /**
             * @description The kinds of claimed certifications that were checked and are genuine; the others count as unchecked.
             * @example [
             *       "massage_therapist"
             *     ]
             */
            verified: string[];
        };
        /** @description What a walk along the chain found. */
        VerificationBody: {
            broken?: components["schemas"]["BrokenBody"] | null;
            /**
             * Format: int64
             * @description Number of the last entry found sound.
             */
            checked: number;
            /** @description Hash at the end of the chain, in hexadecimal; kept elsewhere, it proves that nobody rewrote the whole chain. */
            head: string;
            /**
             * Format: int64
             * @description Number of the last entry of the chain. When `checked` is less and the chain is sound, go on with `after`.
             */
            length: number;
            /** @description Whether everything checked is as it was sealed. */
            sound: boolean;
            /**
             * Format: int64
             * @description Entries that wait to be sealed.
             */
            unsealed: number;
        };
        /** @description What an access token is worth now. */
        Verified: {
            /**
             * Format: date-time
             * @description When the token ends.
             */
            expires_at: string;
            /** @description Everything the account may do, sorted by name. */
            permissions: string[];
            /** @description The account's roles now, which may differ from those in the token. */
            roles: components["schemas"]["Role"][];
            session_id: components["schemas"]["Id_ses"];
            user_id: components["schemas"]["Id_usr"];
        };
        /** @description A visit to the cashier. */
        VisitCashier: {
            outcome: components["schemas"]["Outcome"];
        };
        /** @description How long an order waits before it moves on by itself. */
        WaitingTerms: {
            /**
             * Format: int32
             * @description After delivery, until it counts as accepted.
             */
            accept_within_hours: number;
            /**
             * Format: int32
             * @description For that person to confirm, at most until it begins.
             */
            confirm_within_minutes: number;
            /**
             * Format: int32
             * @description After the booked time, until it counts as delivered.
             */
            deliver_within_hours: number;
            /**
             * Format: int32
             * @description For somebody to take it, at most until it begins.
             */
            grab_within_minutes: number;
            /**
             * Format: int32
             * @description For the payment.
             */
            pay_within_minutes: number;
            /**
             * Format: int32
             * @description After completion, for a rating.
             */
            rate_within_days: number;
        };
        /** @description The status wanted. */
        WantedStatus: {
            /** @description With a rating. */
            comment?: string | null;
            /** @description For the order's timeline, read by both sides. */
            note?: string | null;
            /**
             * Format: int32
             * @description 1 to 5; only with `completed`.
             */
            rating?: number | null;
            /**
             * @description `confirmed`, `in_service` and `delivered` are the practitioner's, `completed` the consumer's; either side may ask
             *     for `cancelled`.
             */
            status: components["schemas"]["OrderStatus"];
        };
        /** @description The order is the caller's. */
        WonBody: {
            /**
             * Format: date-time
             * @description Confirm before this moment, or the order is given up and refunded.
             */
            confirm_by?: string | null;
            /** Format: date-time */
            ends_at: string;
            order_id: components["schemas"]["Id_ord"];
            /** Format: date-time */
            starts_at: string;
            status: components["schemas"]["OrderStatus"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    read_well_known_jwks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Jwks"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_appointments: {
        parameters: {
            query: {
                /** @description The first moment of interest. */
                from: string;
                /** @description The first moment that is not; at most 62 days later. */
                to: string;
                /** @description Where to continue: `next` of the page before. */
                cursor?: string;
                /** @description Items wanted, 1 to 100; 20 when absent. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_AppointmentBody"];
                };
            };
            /** @description A parameter or the cursor is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The account lacks the permission. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else has to be done first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    send_email_code: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to repeat the request: what was done with this key is not done again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailCodeRequest"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeSent"];
                };
            };
            /** @description The body is not well-formed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state forbids it, or a request with this idempotency key is in progress. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body breaks a rule, or the idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many attempts, by contact or by address; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_jwks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Jwks"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    log_in: {
        parameters: {
            query?: never;
            header?: {
                /** @description `cookie` puts the refresh token into a cookie that no script can read, instead of into the body */
                "X-Session"?: "cookie";
                /** @description Makes it safe to repeat the request: what was done with this key is not done again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description With `X-Session: cookie`, holds the refresh token: `HttpOnly`, `SameSite=Strict` */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenSet"];
                };
            };
            /** @description A parameter is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, and not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state forbids it, or a request with this idempotency key is in progress. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body breaks a rule, or the idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many attempts, by contact or by address; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    log_out: {
        parameters: {
            query?: {
                /** @description `true` ends the sessions on all devices. */
                everywhere?: boolean;
            };
            header?: {
                /** @description `cookie` takes the cookie with the refresh token away */
                "X-Session"?: "cookie";
                /** @description Makes it safe to repeat the request: what was done with this key is not done again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description With `X-Session: cookie`, takes the refresh token away */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionsEnded"];
                };
            };
            /** @description A parameter is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state forbids it, or a request with this idempotency key is in progress. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body breaks a rule, or the idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refresh_tokens: {
        parameters: {
            query?: never;
            header?: {
                /** @description `cookie` takes the refresh token from the cookie, and puts the next one there */
                "X-Session"?: "cookie";
                /** @description Makes it safe to repeat the request: what was done with this key is not done again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: {
                /** @description Set by a log-in with `X-Session: cookie`; without that header it is not looked at */
                ws_refresh?: string;
            };
        };
        /** @description Left out with `X-Session: cookie`. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RefreshRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description With `X-Session: cookie`, holds the refresh token: `HttpOnly`, `SameSite=Strict` */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenSet"];
                };
            };
            /** @description A parameter is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, and not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state forbids it, or a request with this idempotency key is in progress. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body breaks a rule, or the idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many attempts, by contact or by address; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    register_user: {
        parameters: {
            query?: never;
            header?: {
                /** @description `cookie` puts the refresh token into a cookie that no script can read, instead of into the body */
                "X-Session"?: "cookie";
                /** @description Makes it safe to repeat the request: what was done with this key is not done again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description With `X-Session: cookie`, holds the refresh token: `HttpOnly`, `SameSite=Strict` */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenSet"];
                };
            };
            /** @description A parameter is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state forbids it, or a request with this idempotency key is in progress. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body breaks a rule, or the idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many attempts, by contact or by address; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    send_sms_code: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to repeat the request: what was done with this key is not done again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SmsCodeRequest"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeSent"];
                };
            };
            /** @description The body is not well-formed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state forbids it, or a request with this idempotency key is in progress. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body breaks a rule, or the idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many attempts, by contact or by address; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verify_token: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verified"];
                };
            };
            /** @description A parameter or the cursor is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_consent_notice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentNoticeBody"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sync_device: {
        parameters: {
            query?: never;
            header: {
                /** @description Seconds since 1970; at most five minutes off */
                "x-device-timestamp": number;
                /** @description 16 to 64 letters, digits, dashes or underscores; never used before */
                "x-device-nonce": string;
                /** @description HMAC-SHA256 in hex */
                "x-device-signature": string;
                /** @description Makes it safe to repeat the request: what was done with this key is not done again */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The device's binding */
                binding_id: components["schemas"]["Id_dev"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SyncRequest"];
            };
        };
        responses: {
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedBody"];
                };
            };
            /** @description A parameter is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state forbids it, or a request with this idempotency key is in progress. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body breaks a rule, or the idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_edge_figures: {
        parameters: {
            query?: {
                /** @description How many of the last minutes, 1 to 60; 15 when absent. */
                minutes?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EdgeFigures"];
                };
            };
            /** @description A parameter or the cursor is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, and not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    grab_order: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to repeat the request: what was done with this key is not done again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reach"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WonBody"];
                };
            };
            /** @description The body is not well-formed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, and not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state forbids it, or a request with this idempotency key is in progress. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body breaks a rule, or the idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_groups: {
        parameters: {
            query?: {
                /** @description Where to continue: `next` of the page before. */
                cursor?: string;
                /** @description Items wanted, 1 to 100; 20 when absent. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_GroupView"];
                };
            };
            /** @description A parameter or the cursor is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, and not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_group: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to repeat the request: what was done with this key is not done again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupView"];
                };
            };
            /** @description The body is not well-formed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, and not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state forbids it, or a request with this idempotency key is in progress. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body breaks a rule, or the idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    add_group_member: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to repeat the request: what was done with this key is not done again */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The group */
                id: components["schemas"]["Id_grp"];
                /** @description The account */
                user_id: components["schemas"]["Id_usr"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessView"];
                };
            };
            /** @description A parameter is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, and not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state forbids it, or a request with this idempotency key is in progress. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body breaks a rule, or the idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    remove_group_member: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to repeat the request: what was done with this key is not done again */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The group */
                id: components["schemas"]["Id_grp"];
                /** @description The account */
                user_id: components["schemas"]["Id_usr"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessView"];
                };
            };
            /** @description A parameter is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, and not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state forbids it, or a request with this idempotency key is in progress. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body breaks a rule, or the idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_health_metrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MetricsBody"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_accounts: {
        parameters: {
            query?: {
                /** @description Only accounts of this kind, for example `escrow`. */
                kind?: string;
                /** @description Only this person's accounts. */
                owner_id?: components["schemas"]["Id_usr"];
                /** @description Where to continue: `next` of the page before. */
                cursor?: string;
                /** @description Items wanted, 1 to 100; 20 when absent. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_LedgerAccount"];
                };
            };
            /** @description A parameter or the cursor is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks the permission. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter breaks a rule. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_account: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account */
                account_id: components["schemas"]["Id_acc"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerAccountRecord"];
                };
            };
            /** @description A parameter or the cursor is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks the permission. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter breaks a rule. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_entries: {
        parameters: {
            query?: {
                /** @description Where to continue: `next` of the page before. */
                cursor?: string;
                /** @description Items wanted, 1 to 100; 20 when absent. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The account */
                account_id: components["schemas"]["Id_acc"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_LedgerEntry"];
                };
            };
            /** @description A parameter or the cursor is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks the permission. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter breaks a rule. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_ledger_totals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerTotals"];
                };
            };
            /** @description A parameter or the cursor is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks the permission. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter breaks a rule. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_transactions: {
        parameters: {
            query: {
                /** @description Those about this order. */
                order_id: components["schemas"]["Id_ord"];
                /** @description Where to continue: `next` of the page before. */
                cursor?: string;
                /** @description Items wanted, 1 to 100; 20 when absent. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_LedgerTransaction"];
                };
            };
            /** @description A parameter or the cursor is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks the permission. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter breaks a rule. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_available: {
        parameters: {
            query?: {
                /** @description `ineligible` also shows what the caller may not take, and why. */
                include?: "ineligible";
                /** @description Where to continue: `next` of the page before. */
                cursor?: string;
                /** @description Items wanted, 1 to 100; 20 when absent. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_PooledBody"];
                };
            };
            /** @description A parameter or the cursor is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The account lacks the permission. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else has to be done first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    watch_available: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description A parameter or the cursor is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The account lacks the permission. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else has to be done first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_rules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulesBody"];
                };
            };
            /** @description A parameter or the cursor is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The account lacks the permission. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else has to be done first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_rules: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to repeat the request: what was done with this key is not done again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditedRules"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulesBody"];
                };
            };
            /** @description The body is not well-formed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, and not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state forbids it, or a request with this idempotency key is in progress. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body breaks a rule, or the idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    try_rules: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to repeat the request: what was done with this key is not done again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Trial"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrialResult"];
                };
            };
            /** @description The body is not well-formed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, and not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state forbids it, or a request with this idempotency key is in progress. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body breaks a rule, or the idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_offer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to repeat the request: what was done with this key is not done again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOffer"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferBody"];
                };
            };
            /** @description The body is not well-formed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, and not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state forbids it, or a request with this idempotency key is in progress. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body breaks a rule, or the idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    update_offer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to repeat the request: what was done with this key is not done again */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The offer */
                id: components["schemas"]["Id_ofr"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevisedOffer"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferBody"];
                };
            };
            /** @description A parameter is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, and not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state forbids it, or a request with this idempotency key is in progress. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body breaks a rule, or the idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_audit_logs: {
        parameters: {
            query?: {
                /** @description Only entries of this kind, for example `trade.order_created`. */
                kind?: string;
                /** @description Only entries about this, for example an order's id. */
                subject?: string;
                /** @description Only what happened from here on. */
                from?: string;
                /** @description Only what happened before. */
                to?: string;
                /** @description Where to continue: `next` of the page before. */
                cursor?: string;
                /** @description Items wanted, 1 to 100; 20 when absent. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_AuditBody"];
                };
            };
            /** @description A parameter is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, and not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verify_audit_logs: {
        parameters: {
            query?: {
                /** @description Number of an entry that an earlier verification found sound: `checked` of its answer. The beginning when absent. */
                after?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationBody"];
                };
            };
            /** @description A parameter is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, and not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_templates: {
        parameters: {
            query?: {
                /** @description Where to continue: `next` of the page before. */
                cursor?: string;
                /** @description Items wanted, 1 to 100; 20 when absent. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_NotificationTemplate"];
                };
            };
            /** @description A parameter is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, and not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    send_notifications: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to repeat the request: what was done with this key is not done again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentBody"];
                };
            };
            /** @description The body is not well-formed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, and not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state forbids it, or a request with this idempotency key is in progress. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body breaks a rule, or the idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_ratings: {
        parameters: {
            query?: {
                /** @description Just these, 1 to 100 ids separated by commas; the ranked list of all when absent. */
                practitioner_ids?: string;
                /** @description Of the ranked list, only this level and above; 1 to 5. */
                min_level?: number;
                /** @description Where to continue: `next` of the page before. */
                cursor?: string;
                /** @description Items wanted, 1 to 100; 20 when absent. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_RatingBody"];
                };
            };
            /** @description A parameter is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away for a moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_order_terms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderTerms"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_all_orders: {
        parameters: {
            query?: {
                /** @description Only orders in this status. */
                status?: "pending_payment" | "open" | "assigned" | "confirmed" | "in_service" | "delivered" | "completed" | "cancelled" | "expired" | "refunded";
                /** @description Only orders that this person placed or won; not together with the two below. */
                user_id?: components["schemas"]["Id_usr"];
                /** @description Only orders of this consumer. */
                consumer_id?: components["schemas"]["Id_usr"];
                /** @description Only orders that this practitioner won. */
                practitioner_id?: components["schemas"]["Id_usr"];
                /** @description Only orders of this service. */
                service_id?: components["schemas"]["Id_svc"];
                /** @description Only orders that were placed at this moment or later. */
                from?: string;
                /** @description Only orders that were placed before this moment. */
                to?: string;
                /** @description Where to continue: `next` of the page before. */
                cursor?: string;
                /** @description Items wanted, 1 to 100; 20 when absent. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_OrderBody"];
                };
            };
            /** @description A parameter or the cursor is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The account lacks the permission. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else has to be done first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_order_figures: {
        parameters: {
            query: {
                /** @description The first moment that counts. */
                from: string;
                /** @description The first moment that does not; at most 7 days later by the hour, 92 days by the day. */
                to: string;
                /** @description How to cut the period; by the hour up to two days when absent. */
                grain?: "hour" | "day";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderFigures"];
                };
            };
            /** @description A parameter or the cursor is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The account lacks the permission. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else has to be done first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_order: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The order */
                id: components["schemas"]["Id_ord"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDetail"];
                };
            };
            /** @description A parameter or the cursor is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The account lacks the permission. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else has to be done first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    preview_cancellation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The order */
                id: components["schemas"]["Id_ord"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CancellationBody"];
                };
            };
            /** @description A parameter or the cursor is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The account lacks the permission. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else has to be done first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_health_summary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The order */
                id: components["schemas"]["Id_ord"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthSummary"];
                };
            };
            /** @description A parameter or the cursor is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The account lacks the permission. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else has to be done first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rate_order: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to repeat the request: what was done with this key is not done again */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The order */
                id: components["schemas"]["Id_ord"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRating"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderBody"];
                };
            };
            /** @description A parameter is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, and not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state forbids it, or a request with this idempotency key is in progress. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body breaks a rule, or the idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_status: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to repeat the request: what was done with this key is not done again */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The order */
                id: components["schemas"]["Id_ord"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WantedStatus"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderBody"];
                };
            };
            /** @description A parameter is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, and not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state forbids it, or a request with this idempotency key is in progress. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body breaks a rule, or the idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_payments: {
        parameters: {
            query?: {
                /** @description Where to continue: `next` of the page before. */
                cursor?: string;
                /** @description Items wanted, 1 to 100; 20 when absent. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Payment"];
                };
            };
            /** @description A parameter or the cursor is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks the permission. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter breaks a rule. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_payment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to repeat the request: what was done with this key is not done again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePayment"];
            };
        };
        responses: {
            /** @description Pay at `cashier_url` */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            /** @description The body is not well-formed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, and not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state forbids it, or a request with this idempotency key is in progress. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body breaks a rule, or the idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_all_payments: {
        parameters: {
            query?: {
                /** @description Only payments that stand like this. */
                status?: "pending" | "paid" | "succeeded" | "closed" | "refunded";
                /** @description Only this person's payments. */
                payer_id?: components["schemas"]["Id_usr"];
                /** @description Only the payment of this order. */
                order_id?: components["schemas"]["Id_ord"];
                /** @description Only this payment. */
                payment_id?: components["schemas"]["Id_pay"];
                /** @description Only payments that began at this moment or later. */
                from?: string;
                /** @description Only payments that began before this moment. */
                to?: string;
                /** @description Where to continue: `next` of the page before. */
                cursor?: string;
                /** @description Items wanted, 1 to 100; 20 when absent. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_PaymentRecord"];
                };
            };
            /** @description A parameter or the cursor is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks the permission. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter breaks a rule. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    receive_callback: {
        parameters: {
            query?: never;
            header: {
                /** @description Unix seconds of the signature */
                "x-sandbox-timestamp": string;
                /** @description A random text */
                "x-sandbox-nonce": string;
                /** @description Ed25519 over `timestamp\nnonce\nbody\n`, in base64 */
                "x-sandbox-signature": string;
                /** @description Makes it safe to repeat the request: what was done with this key is not done again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Callback"];
            };
        };
        responses: {
            /** @description Understood */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledged"];
                };
            };
            /** @description A parameter is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, and not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state forbids it, or a request with this idempotency key is in progress. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body breaks a rule, or the idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_payment_figures: {
        parameters: {
            query: {
                /** @description The first moment that counts. */
                from: string;
                /** @description The first moment that does not; at most 7 days later by the hour, 92 days by the day. */
                to: string;
                /** @description How to cut the period; by the hour up to two days when absent. */
                grain?: "hour" | "day";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentFigures"];
                };
            };
            /** @description A parameter or the cursor is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks the permission. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter breaks a rule. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_payment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The payment */
                payment_id: components["schemas"]["Id_pay"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            /** @description A parameter or the cursor is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks the permission. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter breaks a rule. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_catalogue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PermissionCatalogue"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, and not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_platform_status: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformStatus"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, and not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_points: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PointsBalance"];
                };
            };
            /** @description A parameter or the cursor is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks the permission. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter breaks a rule. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_points: {
        parameters: {
            query?: {
                /** @description Where to continue: `next` of the page before. */
                cursor?: string;
                /** @description Items wanted, 1 to 100; 20 when absent. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_PointsTransaction"];
                };
            };
            /** @description A parameter or the cursor is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks the permission. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter breaks a rule. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_profiles: {
        parameters: {
            query: {
                /** @description Whose: 1 to 50 ids, separated by commas. */
                ids: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profiles"];
                };
            };
            /** @description The ids are malformed or too many */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_profile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The practitioner */
                id: components["schemas"]["Id_usr"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileBody"];
                };
            };
            /** @description A parameter is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_busy_times: {
        parameters: {
            query: {
                /** @description The first moment of interest; what is past is not told. */
                from: string;
                /** @description The first moment that is not; at most 62 days later. */
                to: string;
            };
            header?: never;
            path: {
                /** @description The practitioner */
                id: components["schemas"]["Id_usr"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusyTimes"];
                };
            };
            /** @description A parameter or the cursor is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The account lacks the permission. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else has to be done first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_own_offers: {
        parameters: {
            query?: {
                /** @description Where to continue: `next` of the page before. */
                cursor?: string;
                /** @description Items wanted, 1 to 100; 20 when absent. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The caller */
                id: components["schemas"]["Id_usr"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_OwnOfferBody"];
                };
            };
            /** @description A parameter or the cursor is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The account lacks the permission. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else has to be done first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_own_profile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The practitioner */
                id: components["schemas"]["Id_usr"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnProfileBody"];
                };
            };
            /** @description A parameter or the cursor is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The account lacks the permission. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else has to be done first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    save_profile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to repeat the request: what was done with this key is not done again */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The caller */
                id: components["schemas"]["Id_usr"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProfileFields"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileBody"];
                };
            };
            /** @description A parameter is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, and not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state forbids it, or a request with this idempotency key is in progress. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body breaks a rule, or the idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verify_practitioner: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to repeat the request: what was done with this key is not done again */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The practitioner */
                id: components["schemas"]["Id_usr"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Verification"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileBody"];
                };
            };
            /** @description A parameter is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, and not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state forbids it, or a request with this idempotency key is in progress. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body breaks a rule, or the idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_tickets: {
        parameters: {
            query?: {
                /** @description Only tickets that stand like this. */
                status?: "open" | "resolved";
                /** @description Where to continue: `next` of the page before. */
                cursor?: string;
                /** @description Items wanted, 1 to 100; 20 when absent. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_TicketRecord"];
                };
            };
            /** @description A parameter or the cursor is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks the permission. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter breaks a rule. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resolve_ticket: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to repeat the request: what was done with this key is not done again */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The ticket */
                ticket_id: components["schemas"]["Id_tkt"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolveTicket"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconciliationTicket"];
                };
            };
            /** @description A parameter is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, and not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state forbids it, or a request with this idempotency key is in progress. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body breaks a rule, or the idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_reconciliations: {
        parameters: {
            query?: {
                /** @description Only days on which nothing differed, or only days on which something did. */
                clean?: boolean;
                /** @description Where to continue: `next` of the page before. */
                cursor?: string;
                /** @description Items wanted, 1 to 100; 20 when absent. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ReconciliationDay"];
                };
            };
            /** @description A parameter or the cursor is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks the permission. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter breaks a rule. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_reconciliation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The day, such as 2026-11-22 */
                date: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reconciliation"];
                };
            };
            /** @description A parameter or the cursor is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks the permission. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter breaks a rule. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_breaks: {
        parameters: {
            query?: {
                /** @description Where to continue: `next` of the page before. */
                cursor?: string;
                /** @description Items wanted, 1 to 100; 20 when absent. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The day, such as 2026-11-22 */
                date: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ReconciliationBreak"];
                };
            };
            /** @description A parameter or the cursor is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks the permission. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter breaks a rule. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_alerts: {
        parameters: {
            query?: {
                /** @description Only alerts in this state. */
                state?: "open" | "confirmed" | "dismissed" | "appealed";
                /** @description Only alerts of this class. */
                class?: "fraud" | "abuse" | "medical_harm" | "fairness";
                /** @description Only alerts about this user. */
                user_id?: components["schemas"]["Id_usr"];
                /** @description Only alerts at least this urgent; 1 to 5. */
                min_severity?: number;
                /** @description Where to continue: `next` of the page before. */
                cursor?: string;
                /** @description Items wanted, 1 to 100; 20 when absent. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_AlertBody"];
                };
            };
            /** @description A parameter is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, and not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decide_alert: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to repeat the request: what was done with this key is not done again */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The alert */
                id: components["schemas"]["Id_alr"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerdictRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertBody"];
                };
            };
            /** @description A parameter is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, and not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state forbids it, or a request with this idempotency key is in progress. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body breaks a rule, or the idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_rules: {
        parameters: {
            query?: {
                /** @description Only versions in this state. */
                state?: "draft" | "published" | "retired";
                /** @description Where to continue: `next` of the page before. */
                cursor?: string;
                /** @description Items wanted, 1 to 100; 20 when absent. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_RuleBody"];
                };
            };
            /** @description A parameter is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, and not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draft_rule: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to repeat the request: what was done with this key is not done again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleBody"];
                };
            };
            /** @description The body is not well-formed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, and not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state forbids it, or a request with this idempotency key is in progress. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body breaks a rule, or the idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    try_rule: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to repeat the request: what was done with this key is not done again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TryRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrialBody"];
                };
            };
            /** @description The body is not well-formed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, and not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state forbids it, or a request with this idempotency key is in progress. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body breaks a rule, or the idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    edit_rule: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to repeat the request: what was done with this key is not done again */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The draft */
                id: components["schemas"]["Id_rrl"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleText"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleBody"];
                };
            };
            /** @description A parameter is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, and not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state forbids it, or a request with this idempotency key is in progress. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body breaks a rule, or the idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retire_rule: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to repeat the request: what was done with this key is not done again */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The version */
                id: components["schemas"]["Id_rrl"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleBody"];
                };
            };
            /** @description A parameter is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, and not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state forbids it, or a request with this idempotency key is in progress. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body breaks a rule, or the idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publish_rule: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to repeat the request: what was done with this key is not done again */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The draft */
                id: components["schemas"]["Id_rrl"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleBody"];
                };
            };
            /** @description A parameter is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, and not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state forbids it, or a request with this idempotency key is in progress. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body breaks a rule, or the idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_callbacks: {
        parameters: {
            query?: {
                /** @description Only callbacks that stand like this. */
                state?: "lost" | "delayed" | "retrying" | "delivered" | "repeated" | "given_up";
                /** @description Only callbacks about this number of the merchant, the payment's id. */
                out_trade_no?: string;
                /** @description Where to continue: `next` of the page before. */
                cursor?: string;
                /** @description Items wanted, 1 to 100; 20 when absent. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ProviderCallback"];
                };
            };
            /** @description The path, a parameter or the body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the merchant's signature does not verify. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks the permission. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of the thing forbids it, or its number was used before. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body breaks a rule. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away for a moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_inbox: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Phone number or mail address */
                address: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"][];
                };
            };
            /** @description The path, a parameter or the body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the merchant's signature does not verify. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks the permission. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of the thing forbids it, or its number was used before. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body breaks a rule. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away for a moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_messages: {
        parameters: {
            query?: {
                /** @description Only messages to this phone number or mail address. */
                to?: string;
                /** @description Where to continue: `next` of the page before. */
                cursor?: string;
                /** @description Items wanted, 1 to 100; 20 when absent. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Message"];
                };
            };
            /** @description The path, a parameter or the body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the merchant's signature does not verify. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks the permission. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of the thing forbids it, or its number was used before. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body breaks a rule. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away for a moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_cashier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The transaction */
                transaction_id: components["schemas"]["Id_ptx"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cashier"];
                };
            };
            /** @description The path, a parameter or the body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the merchant's signature does not verify. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks the permission. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of the thing forbids it, or its number was used before. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body breaks a rule. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away for a moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    visit_cashier: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to repeat the request: what was done with this key is not done again */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The transaction */
                transaction_id: components["schemas"]["Id_ptx"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VisitCashier"];
            };
        };
        responses: {
            /** @description Paid; the merchant will be told */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cashier"];
                };
            };
            /** @description The path, a parameter or the body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the merchant's signature does not verify. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks the permission. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of the thing forbids it, or its number was used before. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body breaks a rule. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away for a moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_orders: {
        parameters: {
            query?: {
                /** @description Which side; the consumer's when absent. */
                role?: "consumer" | "practitioner";
                /** @description Only orders in this status. */
                status?: "pending_payment" | "open" | "assigned" | "confirmed" | "in_service" | "delivered" | "completed" | "cancelled" | "expired" | "refunded";
                /** @description Where to continue: `next` of the page before. */
                cursor?: string;
                /** @description Items wanted, 1 to 100; 20 when absent. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_OrderBody"];
                };
            };
            /** @description A parameter or the cursor is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The account lacks the permission. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else has to be done first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    place_order: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to repeat the request: what was done with this key is not done again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOrder"];
            };
        };
        responses: {
            /** @description Placed; pay before `due_at` */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderBody"];
                };
            };
            /** @description Under way; ask at `Location` */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacementBody"];
                };
            };
            /** @description The body is not well-formed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, and not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state forbids it, or a request with this idempotency key is in progress. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body breaks a rule, or the idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_placement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The order being placed */
                id: components["schemas"]["Id_ord"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacementBody"];
                };
            };
            /** @description A parameter or the cursor is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The account lacks the permission. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else has to be done first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_services: {
        parameters: {
            query?: {
                /**
                 * @description Only this category.
                 * @example massage
                 */
                category?: string;
                /** @description Only services at the consumer's place (true) or online (false). */
                on_site?: boolean;
                /** @description Only services whose name or summary contains this. */
                q?: string;
                /** @description Where to continue: `next` of the page before. */
                cursor?: string;
                /** @description Items wanted, 1 to 100; 20 when absent. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ServiceBody"];
                };
            };
            /** @description A parameter is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_service: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to repeat the request: what was done with this key is not done again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceFields"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceBody"];
                };
            };
            /** @description The body is not well-formed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, and not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state forbids it, or a request with this idempotency key is in progress. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body breaks a rule, or the idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_service: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The service */
                id: components["schemas"]["Id_svc"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceBody"];
                };
            };
            /** @description A parameter is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    update_service: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to repeat the request: what was done with this key is not done again */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The service */
                id: components["schemas"]["Id_svc"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceFields"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceBody"];
                };
            };
            /** @description A parameter is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, and not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state forbids it, or a request with this idempotency key is in progress. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body breaks a rule, or the idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_offers: {
        parameters: {
            query?: {
                /** @description Where to continue: `next` of the page before. */
                cursor?: string;
                /** @description Items wanted, 1 to 100; 20 when absent. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The service */
                id: components["schemas"]["Id_svc"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ListedOfferBody"];
                };
            };
            /** @description A parameter is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_settlements: {
        parameters: {
            query: {
                /** @description First day, in Asia/Shanghai. */
                from: string;
                /** @description Last day, included; at most 92 days in all. */
                until: string;
                /** @description For operators: one practitioner's instead of everybody's. */
                practitioner_id?: components["schemas"]["Id_usr"];
                /** @description Where to continue: `next` of the rows before. */
                cursor?: string;
                /** @description Rows wanted, 1 to 100; 20 when absent. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettlementReport"];
                    "text/csv": string;
                };
            };
            /** @description A parameter or the cursor is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller lacks the permission. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter breaks a rule. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_trending: {
        parameters: {
            query?: {
                /** @description Where to continue: `next` of the page before. */
                cursor?: string;
                /** @description Items wanted, 1 to 100; 20 when absent. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrendingBody"];
                };
            };
            /** @description The limit or cursor is malformed, or the cursor's list has ended */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away for a moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find_users: {
        parameters: {
            query?: {
                /** @description The whole phone number. */
                phone?: string;
                /** @description The whole e-mail address. */
                email?: string;
                /** @description How the display name begins, whatever the case. */
                name?: string;
                /** @description Only accounts that stand like this. */
                status?: "active" | "locked";
                /** @description Only accounts with this role, of their own or by a group. */
                role?: "consumer" | "practitioner" | "merchant" | "operator" | "admin";
                /** @description Only accounts that registered at this moment or later. */
                registered_from?: string;
                /** @description Only accounts that registered before this moment. */
                registered_to?: string;
                /** @description Where to continue: `next` of the page before. */
                cursor?: string;
                /** @description Items wanted, 1 to 100; 20 when absent. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_AccountView"];
                };
            };
            /** @description A parameter or the cursor is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, and not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More than one way of searching, or no such contact can exist */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_user: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account */
                id: components["schemas"]["Id_usr"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            /** @description A parameter or the cursor is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_access_ledger: {
        parameters: {
            query?: {
                /** @description Where to continue: `next` of the page before. */
                cursor?: string;
                /** @description Items wanted, 1 to 100; 20 when absent. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The caller */
                id: components["schemas"]["Id_usr"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerBody"];
                };
            };
            /** @description A parameter or the cursor is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assess_blood_pressure: {
        parameters: {
            query?: {
                /** @description `cn-hypertension-2024` (the default) or `cn-hypertension-practice-2022`. */
                guideline?: string;
                /**
                 * @description Where the reading was taken. When absent its source tells: what people type in and what applications and devices of
                 *     theirs send was taken at `home`, what came in a FHIR bundle in an `office`. Only office readings have grades.
                 */
                setting?: "office" | "home" | "ambulatory_24h" | "ambulatory_day" | "ambulatory_night";
                /** @description Age in years, to check that the guideline applies. */
                age_years?: number;
            };
            header?: never;
            path: {
                /** @description The caller */
                id: components["schemas"]["Id_usr"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentBody"];
                };
            };
            /** @description A parameter or the cursor is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An input is missing, or the guideline does not apply */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assess_bmi: {
        parameters: {
            query?: {
                /** @description `ws-t-428-2013` (the default) or `who-trs-894`. */
                guideline?: string;
                /** @description Age in years, to check that the guideline applies. */
                age_years?: number;
            };
            header?: never;
            path: {
                /** @description The caller */
                id: components["schemas"]["Id_usr"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentBody"];
                };
            };
            /** @description A parameter or the cursor is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An input is missing, or the guideline does not apply */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_consents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The caller */
                id: components["schemas"]["Id_usr"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentsBody"];
                };
            };
            /** @description A parameter or the cursor is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decide_consents: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to repeat the request: what was done with this key is not done again */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The caller */
                id: components["schemas"]["Id_usr"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentsBody"];
                };
            };
            /** @description A parameter is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state forbids it, or a request with this idempotency key is in progress. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body breaks a rule, or the idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_consent_receipts: {
        parameters: {
            query?: {
                /** @description Where to continue: `next` of the page before. */
                cursor?: string;
                /** @description Items wanted, 1 to 100; 20 when absent. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The caller */
                id: components["schemas"]["Id_usr"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ReceiptBody"];
                };
            };
            /** @description A parameter or the cursor is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_device_bindings: {
        parameters: {
            query?: {
                /** @description Where to continue: `next` of the page before. */
                cursor?: string;
                /** @description Items wanted, 1 to 100; 20 when absent. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The caller */
                id: components["schemas"]["Id_usr"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_BindingBody"];
                };
            };
            /** @description A parameter or the cursor is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bind_device: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to repeat the request: what was done with this key is not done again */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The caller */
                id: components["schemas"]["Id_usr"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BindRequest"];
            };
        };
        responses: {
            /** @description Bound */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoundBody"];
                };
            };
            /** @description A parameter is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state forbids it, or a request with this idempotency key is in progress. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body breaks a rule, or the idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unbind_device: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to repeat the request: what was done with this key is not done again */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The caller */
                id: components["schemas"]["Id_usr"];
                /** @description The binding */
                binding_id: components["schemas"]["Id_dev"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnboundBody"];
                };
            };
            /** @description A parameter is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state forbids it, or a request with this idempotency key is in progress. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body breaks a rule, or the idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_feed: {
        parameters: {
            query?: {
                /** @description Which feed; ranked unless the user has switched ranking off. */
                mode?: "following" | "for_you";
                /** @description Where to continue: `next` of the page before. */
                cursor?: string;
                /** @description Items wanted, 1 to 100; 20 when absent. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The caller */
                id: components["schemas"]["Id_usr"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedBody"];
                };
            };
            /** @description A parameter or the cursor is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mark_seen: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to repeat the request: what was done with this key is not done again */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The caller */
                id: components["schemas"]["Id_usr"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeenRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeenBody"];
                };
            };
            /** @description A parameter is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state forbids it, or a request with this idempotency key is in progress. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body breaks a rule, or the idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_follows: {
        parameters: {
            query?: {
                /** @description Where to continue: `next` of the page before. */
                cursor?: string;
                /** @description Items wanted, 1 to 100; 20 when absent. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The caller */
                id: components["schemas"]["Id_usr"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_FollowedAuthor"];
                };
            };
            /** @description A parameter or the cursor is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    follow_author: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to repeat the request: what was done with this key is not done again */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The caller */
                id: components["schemas"]["Id_usr"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FollowRequest"];
            };
        };
        responses: {
            /** @description Was followed already */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowBody"];
                };
            };
            /** @description Followed */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowBody"];
                };
            };
            /** @description A parameter is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state forbids it, or a request with this idempotency key is in progress. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body breaks a rule, or the idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unfollow_author: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to repeat the request: what was done with this key is not done again */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The caller */
                id: components["schemas"]["Id_usr"];
                /** @description The author */
                author: components["schemas"]["Id_usr"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowBody"];
                };
            };
            /** @description A parameter is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state forbids it, or a request with this idempotency key is in progress. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body breaks a rule, or the idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    record_health_actions: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to repeat the request: what was done with this key is not done again */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The caller */
                id: components["schemas"]["Id_usr"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordRequest"];
            };
        };
        responses: {
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedBody"];
                };
            };
            /** @description A parameter is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state forbids it, or a request with this idempotency key is in progress. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body breaks a rule, or the idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_health_data: {
        parameters: {
            query?: {
                /** @description How to look at the record; `latest` when absent. */
                mode?: "latest" | "range" | "aggregate";
                /**
                 * @description LOINC codes of metrics, or `service`, separated by commas; all when absent. An aggregate names 1 to 10.
                 * @example 8867-4,85354-9
                 */
                codes?: string;
                /** @description Beginning of a range or an aggregate, inclusive: an RFC 3339 time or a date. Thirty days before `to` when absent. */
                from?: string;
                /** @description End of a range or an aggregate, exclusive: an RFC 3339 time or a date. Now when absent. */
                to?: string;
                /** @description Size of an aggregate's buckets; `day` when absent. */
                bucket?: "day" | "week" | "month";
                /**
                 * @description IANA zone in which the days of a range or an aggregate are counted; the installation's own when absent.
                 * @example Asia/Shanghai
                 */
                zone?: string;
                /** @description Where to continue a range: `next` of the page before. */
                cursor?: string;
                /** @description Records of a range in one page, 1 to 100; 20 when absent. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The caller */
                id: components["schemas"]["Id_usr"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataBody"];
                };
            };
            /** @description A parameter or the cursor is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More records than one answer may look at */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    explain_health_data: {
        parameters: {
            query: {
                /**
                 * @description LOINC code of an amount: steps, exercise, energy or sleep.
                 * @example 41950-7
                 */
                code: string;
                /**
                 * @description A day in the bucket to explain.
                 * @example 2026-11-20
                 */
                date: string;
                /** @description Size of the bucket; `day` when absent. */
                bucket?: "day" | "week" | "month";
                /** @description IANA zone in which days are counted; the installation's own when absent. */
                zone?: string;
            };
            header?: never;
            path: {
                /** @description The caller */
                id: components["schemas"]["Id_usr"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExplanationBody"];
                };
            };
            /** @description A parameter or the cursor is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More records than one answer may look at */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    remove_reading: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to repeat the request: what was done with this key is not done again */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The caller */
                id: components["schemas"]["Id_usr"];
                /** @description The reading */
                record_id: components["schemas"]["Id_obs"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemovedReadingBody"];
                };
            };
            /** @description A parameter is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state forbids it, or a request with this idempotency key is in progress. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body breaks a rule, or the idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    export_fhir: {
        parameters: {
            query?: {
                /** @description Where to continue; part of the `next` link of the page before. */
                cursor?: string;
                /** @description Observations in one page, 1 to 1,000; 200 when absent. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The caller */
                id: components["schemas"]["Id_usr"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["FhirBundle"];
                };
            };
            /** @description A parameter or the cursor is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_health_goals: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The caller */
                id: components["schemas"]["Id_usr"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalsBody"];
                };
            };
            /** @description A parameter or the cursor is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    set_health_goals: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to repeat the request: what was done with this key is not done again */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The caller */
                id: components["schemas"]["Id_usr"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GoalsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalsBody"];
                };
            };
            /** @description A parameter is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state forbids it, or a request with this idempotency key is in progress. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body breaks a rule, or the idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_imports: {
        parameters: {
            query?: {
                /** @description Where to continue: `next` of the page before. */
                cursor?: string;
                /** @description Items wanted, 1 to 100; 20 when absent. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The caller */
                id: components["schemas"]["Id_usr"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ImportBody"];
                };
            };
            /** @description A parameter or the cursor is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    import_apple_health: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to repeat the request: what was done with this key is not done again */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The caller */
                id: components["schemas"]["Id_usr"];
            };
            cookie?: never;
        };
        /** @description The unpacked export.xml */
        requestBody: {
            content: {
                "application/xml": string;
            };
        };
        responses: {
            /** @description Imported */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportBody"];
                };
            };
            /** @description A parameter is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state forbids it, or a request with this idempotency key is in progress. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body breaks a rule, or the idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    import_fhir: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to repeat the request: what was done with this key is not done again */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The caller */
                id: components["schemas"]["Id_usr"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/fhir+json": components["schemas"]["FhirBundle"];
                "application/json": components["schemas"]["FhirBundle"];
            };
        };
        responses: {
            /** @description Imported */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BundleImported"];
                };
            };
            /** @description A parameter is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state forbids it, or a request with this idempotency key is in progress. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body breaks a rule, or the idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_import: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The caller */
                id: components["schemas"]["Id_usr"];
                /** @description The import */
                import_id: components["schemas"]["Id_imp"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportBody"];
                };
            };
            /** @description A parameter or the cursor is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    erase_health_record: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to repeat the request: what was done with this key is not done again */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The caller */
                id: components["schemas"]["Id_usr"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EraseRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasedBody"];
                };
            };
            /** @description A parameter is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state forbids it, or a request with this idempotency key is in progress. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body breaks a rule, or the idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lock_user: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to repeat the request: what was done with this key is not done again */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The account */
                id: components["schemas"]["Id_usr"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LockUserRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserStanding"];
                };
            };
            /** @description A parameter is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, and not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state forbids it, or a request with this idempotency key is in progress. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body breaks a rule, or the idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_mutes: {
        parameters: {
            query?: {
                /** @description Where to continue: `next` of the page before. */
                cursor?: string;
                /** @description Items wanted, 1 to 100; 20 when absent. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The caller */
                id: components["schemas"]["Id_usr"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_MutedAuthor"];
                };
            };
            /** @description A parameter or the cursor is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mute_author: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to repeat the request: what was done with this key is not done again */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The caller */
                id: components["schemas"]["Id_usr"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MuteRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MutedAuthor"];
                };
            };
            /** @description A parameter is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state forbids it, or a request with this idempotency key is in progress. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body breaks a rule, or the idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unmute_author: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to repeat the request: what was done with this key is not done again */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The caller */
                id: components["schemas"]["Id_usr"];
                /** @description The author */
                author: components["schemas"]["Id_usr"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MutedAuthor"];
                };
            };
            /** @description A parameter is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state forbids it, or a request with this idempotency key is in progress. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body breaks a rule, or the idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_quiet_hours: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The caller */
                id: components["schemas"]["Id_usr"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPreferences"];
                };
            };
            /** @description A parameter or the cursor is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    save_quiet_hours: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to repeat the request: what was done with this key is not done again */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The caller */
                id: components["schemas"]["Id_usr"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotificationPreferences"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPreferences"];
                };
            };
            /** @description A parameter is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state forbids it, or a request with this idempotency key is in progress. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body breaks a rule, or the idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_notifications: {
        parameters: {
            query?: {
                /** @description Only what has not been read. */
                unread?: boolean;
                /** @description Where to continue: `next` of the page before. */
                cursor?: string;
                /** @description Items wanted, 1 to 100; 20 when absent. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The caller */
                id: components["schemas"]["Id_usr"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxBody"];
                };
            };
            /** @description A parameter or the cursor is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_notification: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to repeat the request: what was done with this key is not done again */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The caller */
                id: components["schemas"]["Id_usr"];
                /** @description One of theirs */
                notification: components["schemas"]["Id_ntf"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadBody"];
                };
            };
            /** @description A parameter is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state forbids it, or a request with this idempotency key is in progress. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body breaks a rule, or the idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_password: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to repeat the request: what was done with this key is not done again */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The account */
                id: components["schemas"]["Id_usr"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionsEnded"];
                };
            };
            /** @description A parameter is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state forbids it, or a request with this idempotency key is in progress. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body breaks a rule, or the idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many attempts, by contact or by address; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_permissions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account */
                id: components["schemas"]["Id_usr"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessView"];
                };
            };
            /** @description A parameter or the cursor is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_preferences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The caller */
                id: components["schemas"]["Id_usr"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferencesBody"];
                };
            };
            /** @description A parameter or the cursor is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    save_preferences: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to repeat the request: what was done with this key is not done again */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The caller */
                id: components["schemas"]["Id_usr"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreferencesBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferencesBody"];
                };
            };
            /** @description A parameter is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state forbids it, or a request with this idempotency key is in progress. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body breaks a rule, or the idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    grant_roles: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to repeat the request: what was done with this key is not done again */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The account */
                id: components["schemas"]["Id_usr"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RolesRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessView"];
                };
            };
            /** @description A parameter is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, and not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state forbids it, or a request with this idempotency key is in progress. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body breaks a rule, or the idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_sessions: {
        parameters: {
            query?: {
                /** @description Where to continue: `next` of the page before. */
                cursor?: string;
                /** @description Items wanted, 1 to 100; 20 when absent. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The account */
                id: components["schemas"]["Id_usr"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_SessionView"];
                };
            };
            /** @description A parameter or the cursor is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revoke_session: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to repeat the request: what was done with this key is not done again */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The account */
                id: components["schemas"]["Id_usr"];
                /** @description The session */
                session_id: components["schemas"]["Id_ses"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionsEnded"];
                };
            };
            /** @description A parameter is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state forbids it, or a request with this idempotency key is in progress. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body breaks a rule, or the idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unlock_user: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to repeat the request: what was done with this key is not done again */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The account */
                id: components["schemas"]["Id_usr"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserStanding"];
                };
            };
            /** @description A parameter is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, and not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state forbids it, or a request with this idempotency key is in progress. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body breaks a rule, or the idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_parked_events: {
        parameters: {
            query?: {
                /** @description Where to continue: `next` of the page before. */
                cursor?: string;
                /** @description Items wanted, 1 to 100; 20 when absent. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The service whose work it is */
                service: "auth" | "feed" | "finance" | "ops" | "sandbox" | "trade" | "user";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ParkedEventBody"];
                };
            };
            /** @description A parameter or the cursor is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, and not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retry_parked_event: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to repeat the request: what was done with this key is not done again */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The service whose work it is */
                service: "auth" | "feed" | "finance" | "ops" | "sandbox" | "trade" | "user";
                /** @description The event's number */
                seq: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acted"];
                };
            };
            /** @description A parameter is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, and not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state forbids it, or a request with this idempotency key is in progress. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body breaks a rule, or the idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    skip_parked_event: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to repeat the request: what was done with this key is not done again */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The service whose work it is */
                service: "auth" | "feed" | "finance" | "ops" | "sandbox" | "trade" | "user";
                /** @description The event's number */
                seq: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reasoned"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acted"];
                };
            };
            /** @description A parameter is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, and not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state forbids it, or a request with this idempotency key is in progress. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body breaks a rule, or the idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_parked_jobs: {
        parameters: {
            query?: {
                /** @description Where to continue: `next` of the page before. */
                cursor?: string;
                /** @description Items wanted, 1 to 100; 20 when absent. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The service whose work it is */
                service: "auth" | "feed" | "finance" | "ops" | "sandbox" | "trade" | "user";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ParkedJobBody"];
                };
            };
            /** @description A parameter or the cursor is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, and not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    drop_parked_job: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to repeat the request: what was done with this key is not done again */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The service whose work it is */
                service: "auth" | "feed" | "finance" | "ops" | "sandbox" | "trade" | "user";
                /** @description The job */
                id: components["schemas"]["Id_job"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reasoned"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acted"];
                };
            };
            /** @description A parameter is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, and not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state forbids it, or a request with this idempotency key is in progress. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body breaks a rule, or the idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retry_parked_job: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to repeat the request: what was done with this key is not done again */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The service whose work it is */
                service: "auth" | "feed" | "finance" | "ops" | "sandbox" | "trade" | "user";
                /** @description The job */
                id: components["schemas"]["Id_job"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acted"];
                };
            };
            /** @description A parameter is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, and not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state forbids it, or a request with this idempotency key is in progress. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body breaks a rule, or the idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_sagas: {
        parameters: {
            query?: {
                /** @description Only those that stand like this. */
                status?: "running" | "completed" | "compensated" | "stuck";
                /** @description Where to continue: `next` of the page before. */
                cursor?: string;
                /** @description Items wanted, 1 to 100; 20 when absent. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The service whose work it is */
                service: "auth" | "feed" | "finance" | "ops" | "sandbox" | "trade" | "user";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_SagaBody"];
                };
            };
            /** @description A parameter or the cursor is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, and not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_saga: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The service whose work it is */
                service: "auth" | "feed" | "finance" | "ops" | "sandbox" | "trade" | "user";
                /** @description The saga */
                id: components["schemas"]["Id_sag"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SagaDetail"];
                };
            };
            /** @description A parameter or the cursor is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, and not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    compensate_saga: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to repeat the request: what was done with this key is not done again */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The service whose work it is */
                service: "auth" | "feed" | "finance" | "ops" | "sandbox" | "trade" | "user";
                /** @description The saga */
                id: components["schemas"]["Id_sag"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reasoned"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acted"];
                };
            };
            /** @description A parameter is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, and not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state forbids it, or a request with this idempotency key is in progress. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body breaks a rule, or the idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retry_saga: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to repeat the request: what was done with this key is not done again */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The service whose work it is */
                service: "auth" | "feed" | "finance" | "ops" | "sandbox" | "trade" | "user";
                /** @description The saga */
                id: components["schemas"]["Id_sag"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acted"];
                };
            };
            /** @description A parameter is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, and not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state forbids it, or a request with this idempotency key is in progress. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body breaks a rule, or the idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_work_status: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The service whose work it is */
                service: "auth" | "feed" | "finance" | "ops" | "sandbox" | "trade" | "user";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceWork"];
                };
            };
            /** @description A parameter or the cursor is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the access token is not valid, has expired or was revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, and not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for the caller's eyes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault; quote the request id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Away or overloaded for a moment; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
