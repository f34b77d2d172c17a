-- One sequence gives the ids of all entities; it must step by the allocation size of BaseEntity.
create sequence entity_seq as bigint start with 100 increment by 100;

-- One row per execution of a batch job: what JBeret does not keep (who, where, how much is to do).
create table job_run (
  id bigint not null,
  version integer not null,
  execution_id bigint,
  instance_id bigint,
  job varchar(100) not null,
  planned_at timestamp,
  started_by varchar(100) not null,
  node varchar(200) not null,
  expected_items bigint,
  read_items bigint not null,
  written_items bigint not null,
  skipped_items bigint not null,
  state varchar(30) not null,
  continued boolean not null,
  parameters varchar(4000),
  error varchar(2000),
  started_at timestamp not null,
  ended_at timestamp,
  constraint pk_job_run primary key (id),
  constraint uq_job_run_plan unique (job, planned_at),
  constraint uq_job_run_execution unique (execution_id)
);
create index ix_job_run_started on job_run (started_at desc, id desc);
create index ix_job_run_job on job_run (job, started_at desc, id desc);
create index ix_job_run_instance on job_run (instance_id, started_at desc, id desc);
create index ix_job_run_node on job_run (node, state);

-- Rows of an input that could not be taken, in the words' keys: the reject file is written from here.
create table job_reject (
  instance_id bigint not null,
  line_no bigint not null,
  position_no integer not null,
  field_name varchar(100) not null,
  field_value varchar(500),
  reason varchar(100) not null,
  arguments varchar(2000),
  constraint pk_job_reject primary key (instance_id, line_no, position_no)
);
