-- The counter of one day's ticket numbers. Rows are made ahead; who makes a missing one locks the first row before.
create table ticket_number_day (
  number_day date not null,
  last_number integer not null,
  constraint pk_ticket_number_day primary key (number_day)
);
insert into ticket_number_day (number_day, last_number) values (cast('1970-01-01' as date), 0);

-- audience_id is the support ID that shares the ticket or, without one, the opener's account: ids come from one
-- sequence, so they never meet.
create table ticket (
  id bigint not null,
  version integer not null,
  number varchar(20) not null,
  submit_token varchar(64) not null,
  audience_id bigint not null,
  opener_id bigint not null,
  support_id_id bigint,
  product_id bigint,
  kind_id bigint not null,
  queue_id bigint not null,
  category_id bigint,
  contract_id bigint,
  device_id bigint,
  subject varchar(200) not null,
  subject_key varchar(1000) not null,
  typed_contract varchar(200),
  typed_serial_number varchar(100),
  serial_verified boolean not null,
  model varchar(100),
  os_version varchar(100),
  end_user_name varchar(200),
  conditions varchar(4000),
  cc varchar(6000),
  urgency varchar(30) not null,
  priority integer not null,
  reasons varchar(8000) not null,
  state varchar(30) not null,
  assignee_id bigint,
  revision integer not null,
  opened_at timestamp not null,
  changed_at timestamp not null,
  state_since timestamp not null,
  closed_at timestamp,
  step_due_at timestamp,
  next_step_at timestamp,
  reminded_at timestamp,
  constraint pk_ticket primary key (id),
  constraint uq_ticket_number unique (number),
  constraint uq_ticket_submit_token unique (submit_token),
  constraint ck_ticket_priority check (priority between 1 and 5),
  constraint fk_ticket_opener foreign key (opener_id) references account (id),
  constraint fk_ticket_support_id foreign key (support_id_id) references support_id (id),
  constraint fk_ticket_product foreign key (product_id) references product (id),
  constraint fk_ticket_kind foreign key (kind_id) references inquiry_kind (id),
  constraint fk_ticket_queue foreign key (queue_id) references queue (id),
  constraint fk_ticket_category foreign key (category_id) references category (id),
  constraint fk_ticket_contract foreign key (contract_id) references contract (id),
  constraint fk_ticket_device foreign key (device_id) references device (id),
  constraint fk_ticket_assignee foreign key (assignee_id) references account (id)
);
-- the customer's list, whole and by state
create index ix_ticket_audience_changed on ticket (audience_id, changed_at desc, id desc);
create index ix_ticket_audience_state on ticket (audience_id, state, changed_at desc, id desc);
create index ix_ticket_audience_number on ticket (audience_id, number desc, id desc);
-- the agent's lists
create index ix_ticket_state_changed on ticket (state, changed_at desc, id desc);
create index ix_ticket_queue_state on ticket (queue_id, state, changed_at desc, id desc);
create index ix_ticket_assignee_state on ticket (assignee_id, state, changed_at desc, id desc);
create index ix_ticket_changed on ticket (changed_at desc, id desc);
-- the job
create index ix_ticket_next_step on ticket (next_step_at, id);

create table message (
  id bigint not null,
  version integer not null,
  ticket_id bigint not null,
  kind varchar(30) not null,
  author_id bigint,
  content ${clob},
  state_after varchar(30),
  created_at timestamp not null,
  constraint pk_message primary key (id),
  constraint fk_message_ticket foreign key (ticket_id) references ticket (id),
  constraint fk_message_author foreign key (author_id) references account (id)
);
create index ix_message_ticket on message (ticket_id, created_at, id);

create table attachment (
  id bigint not null,
  version integer not null,
  ticket_id bigint not null,
  message_id bigint not null,
  file_id bigint not null,
  position_no integer not null,
  constraint pk_attachment primary key (id),
  constraint uq_attachment_file unique (file_id),
  constraint fk_attachment_ticket foreign key (ticket_id) references ticket (id),
  constraint fk_attachment_message foreign key (message_id) references message (id),
  constraint fk_attachment_file foreign key (file_id) references stored_file (id)
);
create index ix_attachment_ticket on attachment (ticket_id, message_id, position_no, id);

create table ticket_change (
  id bigint not null,
  version integer not null,
  ticket_id bigint not null,
  actor_id bigint,
  field varchar(30) not null,
  value_before varchar(300),
  value_after varchar(300),
  changed_at timestamp not null,
  constraint pk_ticket_change primary key (id),
  constraint fk_ticket_change_ticket foreign key (ticket_id) references ticket (id),
  constraint fk_ticket_change_actor foreign key (actor_id) references account (id)
);
create index ix_ticket_change_ticket on ticket_change (ticket_id, changed_at, id);
