-- Service plans: what a contract promises.
create table service_plan (
  id bigint not null,
  version integer not null,
  code varchar(50) not null,
  code_key varchar(100) not null,
  name varchar(200) not null,
  portal boolean not null,
  grace_days integer not null,
  response_hours varchar(500) not null,
  constraint pk_service_plan primary key (id),
  constraint uq_service_plan_code unique (code_key),
  constraint ck_service_plan_grace check (grace_days >= 0)
);
