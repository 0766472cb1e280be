"""Calls the API through the client that openapi-python-client makes of its document."""

import sys

from multivector_client import Client
from multivector_client.api.claims import check_text
from multivector_client.api.countries import get_country
from multivector_client.api.events import list_events, list_events_as_csv
from multivector_client.api.memberships import list_organization_members
from multivector_client.api.relations import get_relation
from multivector_client.api.visits import count_visits
from multivector_client.api.votes import list_ballots
from multivector_client.models import BallotChoice, CountryId, OrganizationId, PersonId, Problem, TextToCheck, VisitBy

client = Client(base_url=sys.argv[1])

events = list_events.sync(client=client, organization=[OrganizationId.CSTO], from_="2022", to="2022")
assert len(events.data) == events.meta.total > 5 and events.data[0].title

members = list_organization_members.sync("csto", client=client, at="2007-01-01", country=[CountryId.KAZ])
assert (members.data[0].role, members.data[0].holds) == ("member", "yes")

country = get_country.sync("KAZ", client=client)
assert any(name.text == "Kazakhstan" for name in country.data.names)

table = list_events_as_csv.sync_detailed(client=client, limit=1)
assert table.content.startswith(b"id,")

counts = count_visits.sync(client=client, by=[VisitBy.HOST, VisitBy.YEAR], person=[PersonId.XI_JINPING])
assert any((group.host, group.year) == ("KAZ", 2022) for group in counts.data)

relation = get_relation.sync("KAZ", "RUS", client=client)
assert {shared.organization for shared in relation.data.memberships} >= {"csto", "eaeu"}

ballots = list_ballots.sync(client=client, country=[CountryId.UZB], choice=[BallotChoice.ABSTAIN])
assert ballots.data and all(BallotChoice.ABSTAIN in ballot.among for ballot in ballots.data)

checked = check_text.sync(client=client, body=TextToCheck(text="Kazakhstan is a member of the CSTO."))
assert len(checked.data) == 1

wrong = list_events.sync(client=client, from_="2022-02-30")
assert isinstance(wrong, Problem) and wrong.errors[0].parameter == "from"

print("9 questions asked and answered")
