-- The shares of docs/methodology/2.md once more. Read after vectors-1.sql, whose flows, spells and ways it takes further.
-- Gives temp.share2 (country, year, domain, holder, share) and temp.concentration2 (country, year, domain, hhi).

CREATE TEMP TABLE indicator2 AS
  SELECT key AS name, value AS domain FROM json_each('{"exports":"economy","imports":"economy","debt-service":"economy","loans":"economy",
    "alliances":"security","deployments":"security","obligations":"security",
    "routes":"connectivity","pipelines":"connectivity","goods-out":"connectivity","goods-in":"connectivity",
    "visits":"diplomacy","votes":"diplomacy","agreements":"diplomacy","formats":"diplomacy"}');

CREATE TEMP TABLE weight AS
  SELECT key AS class, value AS amount FROM json_each('{"large-force":8,"force":4,"small-force":2,"site":1,"station":0.25,"standing-alliance":1,"alliance":0.7,
    "friendship":0.2,"body":1,"assurance":0.5,"pact":1,"treaty":0.7,"word":0.3}');

CREATE TEMP TABLE tie2(country TEXT, year INTEGER, indicator TEXT, id TEXT, party TEXT, certain INTEGER, amount REAL);

-- Treaties by class; a binding treaty of friendship stands in security, and in diplomacy.
CREATE TEMP TABLE treaty_class AS
  SELECT id, 'alliances' AS indicator,
    CASE WHEN kind = 'friendship' THEN 'friendship' WHEN founds IS NULL THEN 'alliance' ELSE 'standing-alliance' END AS class
  FROM agreements WHERE kind = 'alliance' OR (kind = 'friendship' AND binding)
  UNION ALL SELECT id, 'obligations', 'assurance' FROM agreements WHERE kind IN ('assurances', 'arms-control')
  UNION ALL
  SELECT id, 'agreements', CASE WHEN NOT binding THEN 'word' WHEN kind IN ('friendship', 'economic-union') THEN 'pact' ELSE 'treaty' END
  FROM agreements WHERE kind NOT IN ('founding', 'union', 'alliance', 'assurances', 'arms-control', 'basing');

INSERT INTO tie2
  SELECT own.country, own.year, t.indicator, own.id, coalesce(other.state, other.body),
    own.stands = 1 AND own.bound = 1 AND own.status NOT IN ('dormant', 'broken'), w.amount
  FROM standing own JOIN standing other USING (country, year, id) JOIN treaty_class t USING (id) JOIN weight w USING (class)
  WHERE own.state = own.country AND other.state IS NOT own.country
    AND own.stands IS NOT NULL AND own.bound IS NOT NULL AND other.bound IS NOT NULL;

-- Forces by their people, the last figure by the end of the year, else the first later one, else one without a date.
CREATE TEMP TABLE people AS
  SELECT d.id, c.year, (SELECT (coalesce(s.least, s.most) + coalesce(s.most, s.least)) / 2.0 FROM strengths s
    WHERE s.deployment = d.id AND coalesce(s.least, s.most) IS NOT NULL
    ORDER BY CASE WHEN s.at_earliest <= c.day THEN 0 WHEN s.at_earliest IS NOT NULL THEN 1 ELSE 2 END,
      CASE WHEN s.at_earliest <= c.day THEN julianday(s.at_earliest) END DESC, CASE WHEN s.at_earliest <= c.day THEN s.position END DESC,
      s.at_earliest, s.position LIMIT 1) AS number
  FROM deployments d CROSS JOIN (SELECT DISTINCT year, day FROM cell) c;

CREATE TEMP TABLE force_class AS
  SELECT d.id, p.year,
    CASE
      WHEN d.kind IN ('test-range', 'early-warning-radar', 'space-surveillance', 'spaceport-lease', 'communications') THEN 'site'
      WHEN d.kind IN ('seismic-station', 'hospital', 'built-for-host') THEN 'station'
      WHEN p.number >= 3000 THEN 'large-force' WHEN p.number >= 500 THEN 'force' WHEN p.number IS NOT NULL THEN 'small-force'
      WHEN d.kind IN ('outpost', 'advisers', 'monitoring') THEN 'small-force' ELSE 'force'
    END AS class
  FROM deployments d JOIN people p USING (id);

INSERT INTO tie2
  SELECT t.country, t.year, t.indicator, t.id, t.party, t.certain, w.amount
  FROM tie t JOIN force_class f ON f.id = t.id AND f.year = t.year JOIN weight w USING (class) WHERE t.indicator = 'deployments';

INSERT INTO tie2
  SELECT t.country, t.year, t.indicator, t.id, t.party, t.certain, 1 FROM tie t
  WHERE t.indicator = 'visits'
    OR (t.indicator = 'obligations' AND t.id IN ('shanghai-five', 'sco'))
    OR (t.indicator = 'formats' AND t.id NOT IN (SELECT id FROM organizations WHERE kind = 'format'))
    OR (t.indicator = 'routes' AND t.id NOT IN (SELECT id FROM corridors WHERE kind IN ('oil-pipeline', 'gas-pipeline', 'gas-flow')));

-- Formats from their first meeting.
CREATE TEMP TABLE first_meeting AS
  SELECT o.id, o.exists_start_latest AS known, m.earliest, m.latest
  FROM organizations o JOIN (
    SELECT id, exists_start_earliest AS earliest, exists_start_latest AS latest, -1 AS position FROM organizations
    UNION ALL
    SELECT organization, date_earliest, date_latest, position FROM organization_steps
    WHERE what LIKE '%meet%' OR what LIKE '%summit%' OR (lower(what) || ' ') GLOB '*met[^a-z0-9_]*'
  ) m USING (id)
  WHERE o.kind = 'format' AND o.id <> 'shanghai-five'
    AND m.position = (SELECT n.position FROM (
      SELECT exists_start_earliest AS earliest, -1 AS position FROM organizations WHERE id = o.id
      UNION ALL
      SELECT date_earliest, position FROM organization_steps
      WHERE organization = o.id AND (what LIKE '%meet%' OR what LIKE '%summit%' OR (lower(what) || ' ') GLOB '*met[^a-z0-9_]*')
    ) n ORDER BY coalesce(n.earliest, '9999'), n.position LIMIT 1);

CREATE TEMP TABLE sitting AS
  SELECT c.country AS seen, c.year, m.organization, m.country,
    max(coalesce(CASE WHEN m.start_earliest <= f.known THEN f.latest ELSE m.start_latest END, '9999') <= c.day AND coalesce(m.end_earliest, '') > c.day) AS certain
  FROM cell c CROSS JOIN spells m JOIN first_meeting f ON f.id = m.organization
  WHERE m."full" = 1 AND coalesce(CASE WHEN m.start_earliest <= f.known THEN f.earliest ELSE m.start_earliest END, '') <= c.day
    AND coalesce(m.end_latest, '9999') > c.day
  GROUP BY c.country, c.year, m.organization, m.country;

CREATE INDEX temp.sitting_key ON sitting (seen, year, organization);

INSERT INTO tie2
  SELECT own.seen, own.year, 'formats', own.organization, other.country, own.certain, 1
  FROM sitting own JOIN sitting other USING (seen, year, organization) WHERE own.country = own.seen AND other.country <> own.seen
  UNION ALL
  SELECT seen, year, 'formats', organization, CASE organization WHEN 'eu-ca' THEN 'eu' ELSE 'gcc' END, certain, 1
  FROM sitting WHERE country = seen AND organization IN ('eu-ca', 'gcc-ca');

-- Oil and gas: the last flow of three years, else a part of the capacity.
CREATE TEMP TABLE petajoules AS SELECT key AS unit, value AS each FROM json_each('{"Mt/y":41.868,"bcm/y":36,"kb/d":2.0850264,"Mb/d":2085.0264}');

INSERT INTO tie2
  SELECT w.country, w.year, 'pipelines', w.id, w.party, w.certain, coalesce(
    (SELECT f.value * p.each FROM flows f JOIN petajoules p USING (unit)
      WHERE f.corridor = w.id AND f.at_earliest BETWEEN (w.year - 2) || '-01-01' AND w.day ORDER BY f.at_earliest DESC, f.position DESC LIMIT 1),
    t.amount * CASE d.status WHEN 'operating' THEN 0.7 ELSE 0.35 END) AS amount
  FROM way w JOIN corridors d ON d.id = w.id
  LEFT JOIN tie t ON (t.country, t.year, t.indicator, t.id, t.party) = (w.country, w.year, 'pipelines', w.id, w.party)
  WHERE w.kind IN ('oil-pipeline', 'gas-pipeline', 'gas-flow') AND w.place = CASE WHEN w.here = w.length - 1 THEN 0 ELSE w.length - 1 END
    AND amount IS NOT NULL;

CREATE TEMP TABLE counted2 AS
  WITH grouped AS (
    SELECT DISTINCT t.country, t.year, t.indicator, t.id, coalesce(p.name, 'others') AS holder, t.certain, t.amount FROM tie2 t LEFT JOIN partner p ON p.code = t.party
  )
  SELECT country, year, indicator, holder,
    amount * CASE certain WHEN 1 THEN 1.0 ELSE 0.5 END / count(*) OVER (PARTITION BY country, year, indicator, id) AS amount
  FROM grouped;

CREATE INDEX temp.counted2_key ON counted2 (country, year, indicator);

CREATE TEMP TABLE indicator_share2 AS
  WITH amount AS (
    SELECT country, year, indicator, holder, amount FROM carried
    UNION ALL SELECT country, year, CASE indicator WHEN 'exports' THEN 'goods-out' ELSE 'goods-in' END, holder, amount FROM carried
      WHERE indicator IN ('exports', 'imports')
    UNION ALL SELECT * FROM counted2
    UNION ALL
    SELECT c.country, c.year, i.name, 'nobody', 1.0 FROM cell c JOIN indicator2 i
    WHERE i.name IN ('alliances', 'deployments', 'obligations', 'formats')
      AND NOT EXISTS (SELECT 1 FROM counted2 k WHERE (k.country, k.year, k.indicator) = (c.country, c.year, i.name))
  )
  SELECT country, year, indicator, holder, sum(amount) / sum(sum(amount)) OVER (PARTITION BY country, year, indicator) AS share
  FROM amount GROUP BY country, year, indicator, holder;

CREATE TEMP TABLE share2 AS
  SELECT s.country, s.year, i.domain, s.holder, sum(s.share) / n.used AS share
  FROM indicator_share2 s JOIN indicator2 i ON i.name = s.indicator
  JOIN (SELECT s.country, s.year, i.domain, count(DISTINCT s.indicator) AS used FROM indicator_share2 s JOIN indicator2 i ON i.name = s.indicator GROUP BY 1, 2, 3) n
    ON (n.country, n.year, n.domain) = (s.country, s.year, i.domain)
  GROUP BY s.country, s.year, i.domain, s.holder;

CREATE TEMP TABLE concentration2 AS
  SELECT country, year, domain, sum(CASE WHEN holder IN ('others', 'unallocated', 'nobody') THEN 0 ELSE share * share END) AS hhi
  FROM share2 GROUP BY country, year, domain;
