-- Where the government's list of national holidays differs from the rules of the law as this version knows them: a day
-- with a name is a holiday, one without is none. Normally empty.
create table holiday_correction (
  id bigint not null,
  version integer not null,
  corrected_on date not null,
  name varchar(200),
  constraint pk_holiday_correction primary key (id),
  constraint uq_holiday_correction_date unique (corrected_on)
);
