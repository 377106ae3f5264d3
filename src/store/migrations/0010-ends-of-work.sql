-- A run ends with its job, however that ends: cancelled while it waits, given up by the queue, failed in a
-- way that nobody expected. A run that says itself how it ended does so before its job.
create function end_run_with_job() returns trigger language plpgsql as $$
begin
  update exposure_runs set state = new.state, error = new.error, ended_at = new.changed_at
    where job_id = new.id and state in ('queued', 'running');
  return null;
end
$$;

create index exposure_runs_unfinished on exposure_runs (job_id) where state in ('queued', 'running');

create trigger jobs_end_runs after update of state on jobs
  for each row when (new.state in ('failed', 'cancelled')) execute function end_run_with_job();

-- Runs whose job ended without them, before this was so.
update exposure_runs set state = jobs.state, error = jobs.error, ended_at = jobs.changed_at
  from jobs where jobs.id = exposure_runs.job_id and jobs.state in ('failed', 'cancelled')
    and exposure_runs.state in ('queued', 'running');
