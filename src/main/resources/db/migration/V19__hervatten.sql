-- A message that waits and is being judged again, or could not be by a fault of ours: not before this moment once more. What happens for the citizen
-- meanwhile empties it, so that it counts at once. A node that stops halfway thus costs a minute and not the waiting time.
alter table bericht add column weer_vanaf timestamptz;
