-- Values that an administrator chose instead of the defaults.
create table setting (
  id bigint not null,
  version integer not null,
  name varchar(100) not null,
  value_text varchar(4000) not null,
  changed_by varchar(200) not null,
  changed_at timestamp not null,
  constraint pk_setting primary key (id),
  constraint uq_setting_name unique (name)
);
