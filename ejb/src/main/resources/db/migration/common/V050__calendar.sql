-- Days on which the company is closed beside weekends and national holidays; few, and read all at once.
create table closing_day (
  id bigint not null,
  version integer not null,
  closed_on date not null,
  reason varchar(200) not null,
  constraint pk_closing_day primary key (id),
  constraint uq_closing_day_date unique (closed_on)
);
