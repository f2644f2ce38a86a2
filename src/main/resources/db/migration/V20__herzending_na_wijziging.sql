-- A message that was sent again after a change was proposed by one and confirmed by another; the number of the selection is that of the proposal.
alter table herzending add column bevestigd_door text;
