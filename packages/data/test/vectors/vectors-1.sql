-- The shares of docs/methodology/1.md once more, over the published SQLite file and without a line of the other implementation.
-- Gives temp.share (country, year, domain, holder, share) and temp.concentration (country, year, domain, hhi).

CREATE TEMP TABLE cell AS
  WITH RECURSIVE years(year) AS (SELECT 1992 UNION ALL SELECT year + 1 FROM years WHERE year < 2025)
  SELECT value AS country, year, year || '-12-31' AS day
  FROM json_each('["KAZ","KGZ","TJK","TKM","UZB"]'), years;

CREATE TEMP TABLE partner AS
  SELECT value AS code, value AS name FROM json_each('["RUS","CHN","TUR","USA","IRN","AZE"]')
  UNION ALL SELECT value, 'REGION' FROM json_each('["KAZ","KGZ","TJK","TKM","UZB"]')
  UNION ALL SELECT value, 'GULF' FROM json_each('["SAU","ARE","QAT","KWT","OMN","BHR","gcc"]')
  UNION ALL SELECT value, 'SOUTH' FROM json_each('["IND","PAK","AFG"]')
  UNION ALL SELECT value, 'EAST' FROM json_each('["JPN","KOR","MNG"]')
  UNION ALL SELECT value, 'EU' FROM json_each('["AUT","BEL","BGR","CYP","CZE","DEU","DNK","ESP","EST","FIN","FRA","GRC","HRV","HUN","IRL","ITA","LTU","LUX","LVA","MLT","NLD","POL","PRT","ROU","SVK","SVN","SWE","EU27","eu","x-european-investment-bank","x-european-union","x-european-economic-community-eec"]');

CREATE TEMP TABLE indicator AS
  SELECT key AS name, value AS domain FROM json_each('{"exports":"economy","imports":"economy","debt-service":"economy","loans":"economy",
    "alliances":"security","deployments":"security","obligations":"security","routes":"connectivity","outlets":"connectivity","pipelines":"connectivity",
    "visits":"diplomacy","votes":"diplomacy","agreements":"diplomacy","formats":"diplomacy"}');

-- Flows ------------------------------------------------------------------------------------------------------------------------------

CREATE TEMP TABLE national AS
  SELECT entity AS country, item AS indicator, year, partner, value FROM observations
  WHERE series = 'trade-' || lower(entity) AND entity IN ('KAZ', 'KGZ', 'UZB');

CREATE INDEX temp.national_key ON national (country, indicator, year, partner);

CREATE TEMP TABLE national_named AS
  SELECT n.country, n.indicator, n.year, coalesce(p.name, 'others') AS holder, n.value AS amount
  FROM national n LEFT JOIN partner p ON p.code = n.partner
  WHERE n.partner NOT IN ('WLD', 'OTH', 'CIS', 'EAEU', 'EU', 'SCO') AND (p.name IS NOT 'EU' OR n.partner = 'EU27')
    AND EXISTS (SELECT 1 FROM national w WHERE (w.country, w.indicator, w.year, w.partner) = (n.country, n.indicator, n.year, 'WLD'))
  UNION ALL
  SELECT country, indicator, year, 'unallocated', value FROM national WHERE partner = 'OTH'
  UNION ALL
  SELECT country, indicator, year, 'unallocated', 0.4 * value FROM national
  WHERE (country, indicator, year, partner) = ('KGZ', 'exports', 2021, 'WLD');

CREATE TEMP TABLE trade AS
  SELECT * FROM national_named
  UNION ALL
  SELECT w.country, w.indicator, w.year, 'others', w.value - sum(n.amount)
  FROM national w JOIN national_named n USING (country, indicator, year) WHERE w.partner = 'WLD'
  GROUP BY w.country, w.indicator, w.year, w.value HAVING w.value > sum(n.amount)
  UNION ALL
  SELECT o.entity, o.item, o.year, coalesce(p.name, 'others'), o.value
  FROM observations o LEFT JOIN partner p ON p.code = o.partner
  WHERE o.series = 'trade-shares' AND o.entity IN (SELECT country FROM cell)
    AND NOT EXISTS (SELECT 1 FROM national w WHERE (w.country, w.indicator, w.year, w.partner) = (o.entity, o.item, o.year, 'WLD'))
  UNION ALL
  SELECT o.entity, o.item, o.year, 'unallocated', max(0, 100 - sum(o.value)) FROM observations o
  WHERE o.series = 'trade-shares' AND o.entity IN (SELECT country FROM cell)
    AND NOT EXISTS (SELECT 1 FROM national w WHERE (w.country, w.indicator, w.year, w.partner) = (o.entity, o.item, o.year, 'WLD'))
  GROUP BY o.entity, o.item, o.year;

CREATE TEMP TABLE debt AS
  SELECT o.entity AS country, CASE o.series WHEN 'debt-service' THEN 'debt-service' ELSE 'loans' END AS indicator, o.year,
    coalesce(p.name, 'others') AS holder, o.value AS amount
  FROM observations o LEFT JOIN partner p ON p.code = o.partner
  WHERE o.series IN ('debt-service', 'debt-disbursements') AND o.partner <> 'WLD' AND o.year <= 2022 AND o.value > 0;

CREATE TEMP TABLE vote AS
  SELECT c.country, o.year, p.name AS holder, avg(o.value) AS amount
  FROM (SELECT DISTINCT country FROM cell) c
  JOIN observations o ON o.series = 'un-agreement' AND o.item = 'agreement' AND c.country IN (o.entity, o.partner)
  JOIN observations n ON (n.series, n.item, n.entity, n.partner, n.year) = ('un-agreement', 'common-votes', o.entity, o.partner, o.year) AND n.value >= 20
  JOIN partner p ON p.code = CASE c.country WHEN o.entity THEN o.partner ELSE o.entity END
  GROUP BY c.country, o.year, p.name;

CREATE TEMP TABLE flow AS
  SELECT country, indicator, year, holder, amount FROM trade
  UNION ALL SELECT * FROM debt
  UNION ALL SELECT country, 'votes', year, holder, amount FROM vote
    WHERE (country, year) IN (SELECT country, year FROM vote GROUP BY country, year HAVING count(*) = 11);

CREATE INDEX temp.flow_key ON flow (country, indicator, year);

-- A value is carried for at most two years.
CREATE TEMP TABLE carried AS
  SELECT c.country, c.year, f.indicator, f.holder, f.amount
  FROM cell c JOIN flow f ON f.country = c.country
  WHERE f.year = (SELECT max(g.year) FROM flow g WHERE g.country = c.country AND g.indicator = f.indicator AND g.year BETWEEN c.year - 2 AND c.year);

-- Ties of records: one row for each other party, 'certain' 1 or 0 -----------------------------------------------------------------------

CREATE TEMP TABLE standing AS
  SELECT c.country, c.year, a.id, a.kind, a.status, p.country AS state, p.organization AS body,
    CASE
      WHEN coalesce(a.force_start, a.force_start_earliest, a.force_start_latest, a.force_end, a.force_end_earliest, a.force_end_latest) IS NULL
      THEN CASE WHEN a.status IN ('signed', 'in-force', 'in-effect') AND coalesce(a.signed_earliest, '') <= c.day THEN 0 END
      WHEN max(coalesce(a.force_start_earliest, ''), coalesce(a.signed_earliest, '')) > c.day OR coalesce(a.force_end_latest, '9999') <= c.day THEN NULL
      -- What has ended has begun by the day before its end.
      ELSE coalesce(a.force_start_latest, date(a.force_end_latest, '-1 day'), '9999') <= c.day AND coalesce(a.force_end_earliest, '') > c.day
    END AS stands,
    CASE
      WHEN coalesce(p.signed_earliest, '') > c.day OR coalesce(p.left_latest, '9999') <= c.day THEN NULL
      ELSE coalesce(p.signed_latest, '') <= c.day AND coalesce(p.left_earliest, '9999') > c.day
    END AS bound
  FROM cell c CROSS JOIN agreements a JOIN parties p ON p.agreement = a.id;

CREATE INDEX temp.standing_key ON standing (country, year, id);

CREATE TEMP TABLE tie(country TEXT, year INTEGER, indicator TEXT, id TEXT, party TEXT, certain INTEGER, amount REAL DEFAULT 1);

INSERT INTO tie(country, year, indicator, id, party, certain)
  SELECT own.country, own.year,
    CASE WHEN own.kind = 'alliance' THEN 'alliances' WHEN own.kind IN ('assurances', 'arms-control') THEN 'obligations' ELSE 'agreements' END,
    own.id, coalesce(other.state, other.body),
    own.stands = 1 AND own.bound = 1 AND own.status NOT IN ('dormant', 'broken')
  FROM standing own JOIN standing other USING (country, year, id)
  WHERE own.state = own.country AND other.state IS NOT own.country
    AND own.stands IS NOT NULL AND own.bound IS NOT NULL AND other.bound IS NOT NULL
    AND own.kind NOT IN ('founding', 'union', 'basing', 'economic-union');

INSERT INTO tie(country, year, indicator, id, party, certain)
  SELECT c.country, c.year, 'deployments', d.id, o.country,
    d.status <> 'reported' AND coalesce(d.start_latest, '9999') <= c.day AND coalesce(d.end_earliest, '') > c.day
  FROM cell c JOIN deployments d ON d.host = c.country JOIN operators o ON o.deployment = d.id
  WHERE coalesce(d.start_earliest, '') <= c.day AND coalesce(d.end_latest, '9999') > c.day AND o.part <> 'funder' AND o.country <> c.country;

CREATE TEMP TABLE member AS
  SELECT DISTINCT c.country AS seen, c.year, m.organization, m.country,
    coalesce(m.start_latest, '9999') <= c.day AND coalesce(m.end_earliest, '') > c.day AS certain
  FROM cell c JOIN spells m
  WHERE m."full" = 1 AND coalesce(m.start_earliest, '') <= c.day AND coalesce(m.end_latest, '9999') > c.day
    AND m.organization IN ('shanghai-five', 'sco', 'c5plus1', 'caco', 'caspian-five', 'cau', 'china-ca', 'cis', 'consultative-meetings', 'eaeu', 'eco',
      'ecu', 'edb', 'eu-ca', 'eurasec', 'gcc-ca', 'guam', 'ifas', 'ots');

CREATE INDEX temp.member_key ON member (seen, year, organization);

INSERT INTO tie(country, year, indicator, id, party, certain)
  SELECT own.seen, own.year, CASE WHEN own.organization IN ('shanghai-five', 'sco') THEN 'obligations' ELSE 'formats' END, own.organization, other.country, own.certain
  FROM member own JOIN member other USING (seen, year, organization) WHERE own.country = own.seen AND other.country <> own.seen
  UNION
  SELECT seen, year, 'formats', organization, CASE organization WHEN 'eu-ca' THEN 'eu' ELSE 'gcc' END, certain
  FROM member WHERE country = seen AND organization IN ('eu-ca', 'gcc-ca');

CREATE TEMP TABLE stop AS
  SELECT d.id, d.kind, s.value AS state, s.key AS place, json_array_length('["' || replace(d.countries, '; ', '","') || '"]') AS length,
    d.service_start_earliest AS s1, d.service_start_latest AS s2, d.service_end_earliest AS e1, d.service_end_latest AS e2
  FROM corridors d JOIN json_each('["' || replace(d.countries, '; ', '","') || '"]') s
  WHERE coalesce(d.service_start_earliest, d.service_start_latest, d.service_end_earliest, d.service_end_latest) IS NOT NULL;

CREATE TEMP TABLE way AS
  SELECT c.country, c.year, c.day, own.id, own.kind, own.place AS here, own.length, other.state AS party, other.place,
    coalesce(own.s2, '9999') <= c.day AND coalesce(own.e1, '') > c.day AS certain
  FROM cell c JOIN stop own ON own.state = c.country JOIN stop other ON other.id = own.id AND other.state <> c.country
  WHERE coalesce(own.s1, '') <= c.day AND coalesce(own.e2, '9999') > c.day;

INSERT INTO tie(country, year, indicator, id, party, certain) SELECT country, year, 'routes', id, party, certain FROM way;
INSERT INTO tie(country, year, indicator, id, party, certain) SELECT country, year, 'outlets', id, party, certain FROM way WHERE abs(place - here) = 1;
INSERT INTO tie(country, year, indicator, id, party, certain, amount)
  SELECT w.country, w.year, 'pipelines', w.id, w.party, w.certain,
    k.value * CASE k.unit WHEN 'Mt/y' THEN 41.868 WHEN 'bcm/y' THEN 36 WHEN 'kb/d' THEN 0.0498 * 41.868 ELSE 49.8 * 41.868 END
  FROM way w JOIN capacities k ON k.corridor = w.id
  WHERE w.kind IN ('oil-pipeline', 'gas-pipeline', 'gas-flow')
    AND w.place = CASE WHEN w.here = w.length - 1 THEN 0 ELSE w.length - 1 END
    AND k.position = (SELECT j.position FROM capacities j
      WHERE j.corridor = w.id AND NOT j.planned AND coalesce(j.at_earliest, '') <= w.day
      ORDER BY coalesce(j.at_earliest, '') DESC LIMIT 1);

INSERT INTO tie(country, year, indicator, id, party, certain)
  SELECT c.country, c.year, 'visits', v.id,
    CASE c.country WHEN coalesce(v.from_country, v.from_organization) THEN coalesce(v.to_country, v.to_organization) ELSE coalesce(v.from_country, v.from_organization) END,
    v.status <> 'announced' AND v.start_earliest >= since.day AND v.start_latest <= c.day
  FROM cell c JOIN (SELECT country, year, (year - 2) || '-01-01' AS day FROM cell) since USING (country, year)
  JOIN visits v ON c.country IN (v.from_country, v.to_country)
  WHERE c.year >= 2014 AND v.status <> 'cancelled' AND v.start_latest >= since.day AND v.start_earliest <= c.day;

-- A tie of several is shared equally among the partners in it; one that is not certain counts half.
CREATE TEMP TABLE counted AS
  WITH grouped AS (
    SELECT DISTINCT t.country, t.year, t.indicator, t.id, coalesce(p.name, 'others') AS holder, t.certain, t.amount FROM tie t LEFT JOIN partner p ON p.code = t.party
  )
  SELECT country, year, indicator, holder,
    amount * CASE certain WHEN 1 THEN 1.0 ELSE 0.5 END / count(*) OVER (PARTITION BY country, year, indicator, id) AS amount
  FROM grouped;

CREATE INDEX temp.counted_key ON counted (country, year, indicator);

-- Shares --------------------------------------------------------------------------------------------------------------------------------

CREATE TEMP TABLE amount AS
  SELECT country, year, indicator, holder, amount FROM carried
  UNION ALL SELECT * FROM counted
  -- Searched, and there is none.
  UNION ALL
  SELECT c.country, c.year, i.name, 'nobody', 1.0 FROM cell c JOIN indicator i
  WHERE i.name IN ('alliances', 'deployments', 'obligations', 'formats')
    AND NOT EXISTS (SELECT 1 FROM counted k WHERE (k.country, k.year, k.indicator) = (c.country, c.year, i.name));

CREATE TEMP TABLE indicator_share AS
  SELECT country, year, indicator, holder, sum(amount) / sum(sum(amount)) OVER (PARTITION BY country, year, indicator) AS share
  FROM amount GROUP BY country, year, indicator, holder;

CREATE TEMP TABLE share AS
  SELECT s.country, s.year, i.domain, s.holder, sum(s.share) / n.used AS share
  FROM indicator_share s JOIN indicator i ON i.name = s.indicator
  JOIN (SELECT s.country, s.year, i.domain, count(DISTINCT s.indicator) AS used FROM indicator_share s JOIN indicator i ON i.name = s.indicator GROUP BY 1, 2, 3) n
    ON (n.country, n.year, n.domain) = (s.country, s.year, i.domain)
  GROUP BY s.country, s.year, i.domain, s.holder;

CREATE TEMP TABLE concentration AS
  SELECT country, year, domain, sum(CASE WHEN holder IN ('others', 'unallocated', 'nobody') THEN 0 ELSE share * share END) AS hhi
  FROM share GROUP BY country, year, domain;
