-- The most telling column first. On a database that was never analysed the planner cannot know that a provider has thousands of requests and a
-- citizen one; with the party in front it took the wrong index and read them all.
drop index keten_toewijzing_nummer;
drop index keten_toewijzing_referentie;
drop index keten_verzoek_referentie;
drop index keten_antwoord_referentie;
create index keten_toewijzing_nummer on keten_toewijzing (nummer, gemeente);
create index keten_toewijzing_referentie on keten_toewijzing (referentie, aanbieder) where referentie is not null;
create index keten_verzoek_referentie on keten_verzoek (referentie, aanbieder);
create index keten_antwoord_referentie on keten_antwoord (referentie, aanbieder);
