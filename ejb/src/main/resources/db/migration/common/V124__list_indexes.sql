-- Lists that sort or count what they could read in order.
-- A ticket says whether it is open, kept by the application: "one of four states" can be no range of an index.
alter table ticket add column is_open boolean default true not null;
update ticket set is_open = false where state = 'CLOSED';
alter table ticket alter column is_open drop default;
alter table ticket add constraint ck_ticket_open
  check (is_open = true and state <> 'CLOSED' or is_open = false and state = 'CLOSED');

drop index ix_ticket_audience_changed;
drop index ix_ticket_audience_state;
drop index ix_ticket_state_changed;
drop index ix_ticket_queue_state;
drop index ix_ticket_assignee_state;
drop index ix_ticket_changed;
-- the customer's list; what stands behind the id is filtered or sorted by without reading the tickets
create index ix_ticket_audience_open on ticket (audience_id, is_open, changed_at desc, id desc, state, priority);
-- the agent's lists; nobody's tickets are counted in the queue's index
create index ix_ticket_open on ticket (is_open, changed_at desc, id desc);
create index ix_ticket_queue_open on ticket (queue_id, is_open, changed_at desc, id desc, assignee_id);
create index ix_ticket_assignee_open on ticket (assignee_id, is_open, changed_at desc, id desc);

-- contracts that begin later, the next first, and cancelled ones, the last cancelled first
create index ix_contract_first_day on contract (first_day, id);
create index ix_contract_cancelled on contract (cancelled_on desc, id desc);

-- runs are listed job by job; those that a crash left unfinished are looked for at the start
drop index ix_job_run_started;
drop index ix_job_run_node;
create index ix_job_run_unfinished on job_run (ended_at, node);
