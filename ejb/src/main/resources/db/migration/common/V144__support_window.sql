-- Support windows of a plan: kind of inquiry and channel, with the hours in which one is received and answered.
create table support_window (
  id bigint not null,
  version integer not null,
  plan_id bigint not null,
  -- code of a kind of inquiry; * for every kind that has no line of its own in the plan
  kind_code varchar(30) not null,
  channel varchar(10) not null,
  contact varchar(200),
  reception_days varchar(15) not null,
  reception_hours varchar(100) not null,
  response_days varchar(15) not null,
  response_hours varchar(100) not null,
  target_count integer,
  target_unit varchar(15),
  constraint pk_support_window primary key (id),
  constraint uq_support_window_line unique (plan_id, kind_code, channel),
  constraint fk_support_window_plan foreign key (plan_id) references service_plan (id),
  constraint ck_support_window_target check (target_count > 0)
);
-- Plans from before receive through the portal at any time, as they did.
insert into support_window (id, version, plan_id, kind_code, channel, reception_days, reception_hours, response_days, response_hours)
  select -id, 0, id, '*', 'PORTAL', 'EVERY_DAY', '00:00-24:00', 'BUSINESS_DAYS', '09:00-17:30'
  from service_plan where portal = true;
alter table service_plan add column remark varchar(500);
update service_plan set remark = response_hours;
alter table service_plan drop column response_hours;
