-- The market a new installation starts with: the platform's first services and matching rules. Operators change both.

insert into service_catalogue (id, code, name_zh, name_en, summary_zh, summary_en, category, price_minor, currency,
    duration_minutes, on_site, required_certification, required_specialties, min_level, updated_at)
values
('01936e00-0000-7000-8000-000000000001', 'tuina_home', '上门推拿', 'Tuina at home',
 '颈肩腰背舒缓推拿，健康师上门', 'Neck, shoulder and back tuina at your home',
 'massage', 19900, 'CNY', 60, true, 'massage_therapist', '{tuina}', 1, 'epoch'),
('01936e00-0000-7000-8000-000000000002', 'moxibustion_home', '上门艾灸', 'Moxibustion at home',
 '温和灸调理，含一次性耗材', 'Gentle moxibustion, consumables included',
 'tcm', 16800, 'CNY', 50, true, 'tcm_health_carer', '{moxibustion}', 1, 'epoch'),
('01936e00-0000-7000-8000-000000000003', 'rehab_home', '居家康复训练', 'Rehabilitation at home',
 '术后与慢病康复动作指导', 'Guided exercises after surgery or with chronic illness',
 'rehabilitation', 29800, 'CNY', 60, true, 'rehabilitation_therapist', '{rehabilitation}', 2, 'epoch'),
('01936e00-0000-7000-8000-000000000004', 'nutrition_online', '营养咨询', 'Nutrition consultation',
 '线上膳食评估与一周食谱', 'Diet review and a week of menus, online',
 'nutrition', 9900, 'CNY', 30, false, 'dietitian', '{nutrition}', 1, 'epoch'),
('01936e00-0000-7000-8000-000000000005', 'tcm_constitution_online', '中医体质调理咨询', 'TCM constitution consultation',
 '线上体质辨识与起居建议', 'Constitution assessment and advice on daily living, online',
 'tcm', 12800, 'CNY', 40, false, 'tcm_health_carer', '{constitution}', 2, 'epoch'),
('01936e00-0000-7000-8000-000000000006', 'sleep_coaching_online', '睡眠管理', 'Sleep coaching',
 '睡眠日记解读与行为方案', 'Reading your sleep diary and a plan of habits',
 'coaching', 15800, 'CNY', 45, false, 'health_manager', '{sleep}', 1, 'epoch'),
('01936e00-0000-7000-8000-000000000007', 'bp_management_online', '血压管理随访', 'Blood pressure follow-up',
 '家庭血压记录解读与生活方式指导', 'Reading home measurements, advice on habits',
 'coaching', 6900, 'CNY', 20, false, 'health_manager', '{chronic_care}', 1, 'epoch'),
('01936e00-0000-7000-8000-000000000008', 'postpartum_home', '产后修复护理', 'Postpartum care at home',
 '产后身体评估与修复训练', 'Assessment and recovery training after birth',
 'maternal', 36800, 'CNY', 90, true, 'maternal_carer', '{postpartum}', 2, 'epoch'),
('01936e00-0000-7000-8000-000000000009', 'elder_visit_home', '老人健康探访', 'Health visit for the elderly',
 '测量血压血糖、用药核对、居家安全检查', 'Readings, medicines check and home safety check',
 'elder_care', 13800, 'CNY', 60, true, 'health_manager', '{elder_care}', 1, 'epoch'),
('01936e00-0000-7000-8000-000000000010', 'stretch_office', '办公室拉伸放松', 'Stretching at the office',
 '到工位的拉伸与放松', 'Stretching and relaxing at your desk',
 'massage', 8800, 'CNY', 30, true, null, '{stretching}', 1, 'epoch');

insert into matching_rules (version, key, expression, reason_zh, reason_en, position, enabled, edited_at)
select version, key, expression, zh, en, row_number() over (), true, 'epoch' from (values
-- rules: true means "may take it"; the roots are order, practitioner and match
(1, $$accepting$$, $$practitioner.accepting$$, $$您当前设置为暂停接单$$, $$you have paused taking orders$$),
(1, $$certification$$, $$order.required_certification == '' || order.required_certification in practitioner.certifications$$, $$缺少该服务要求的有效资质$$, $$you lack the valid certification this service requires$$),
(1, $$specialty$$, $$order.required_specialties.all(s, s in practitioner.specialties)$$, $$您的专长不包含该服务$$, $$the service is outside your specialties$$),
(1, $$level$$, $$practitioner.level >= order.min_level$$, $$您的等级未达到该服务要求$$, $$your level is below what this service requires$$),
(1, $$distance$$, $$!order.on_site || (match.distance_known && match.distance_km <= practitioner.radius_km)$$, $$超出您的服务范围$$, $$the place is outside your service radius$$),
(1, $$load$$, $$match.load_that_day < practitioner.max_daily_load$$, $$当日预约已满$$, $$your day is full$$),
(1, $$consent$$, $$order.consented$$, $$客户未授权使用健康数据$$, $$the client has not agreed to share health data$$)
-- end of rules
) as rules (version, key, expression, zh, en);
