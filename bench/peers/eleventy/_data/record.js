import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import matter from 'gray-matter';

/** How many other claims of an incident a claim’s page has. */
const OTHERS = 20;

const folder = process.env.CONTENT_DIR;

function entriesOf(kind) {
  const names = readdirSync(join(folder, kind)).filter((name) => name.endsWith('.md'));
  return names.sort().map((name) => {
    const { data, content } = matter(readFileSync(join(folder, kind, name), 'utf8'));
    return { ...data, id: basename(name, '.md'), body: content, kindOf: kind };
  });
}

const list = (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]);
const day = (date) => (date instanceof Date ? date.toISOString().slice(0, 10) : String(date ?? ''));

/** The record, every id replaced by what it names. */
export default function () {
  const [articles, incidents, actors, outlets] = ['articles', 'incidents', 'actors', 'outlets'].map(
    entriesOf,
  );
  const byId = (entries) => new Map(entries.map((entry) => [entry.id, entry]));
  const [incidentOf, actorOf, outletOf] = [incidents, actors, outlets].map(byId);
  for (const entry of [...incidents, ...actors, ...outlets])
    Object.assign(entry, { claims: [], articles: [] });
  const claims = articles.flatMap((article) => {
    article.outlet = outletOf.get(article.source);
    article.outlet?.articles.push(article);
    article.date = day(article.date);
    article.paragraphs = article.body.split(/\n\s*\n/).filter((text) => text.trim() !== '');
    article.shown = (article.claims ?? []).map((claim) => shownClaim(claim, article));
    return article.shown;
  });
  function shownClaim(claim, article) {
    const speakers = list(claim.speaker).map(
      (id) =>
        actorOf.get(id) ?? outletOf.get(id) ?? { name: article.speakers?.[id]?.anonymous ?? id },
    );
    const accused = list(claim.accused).flatMap((one) => actorOf.get(one?.actor ?? one) ?? []);
    const about = list(claim.incidents).flatMap((id) => incidentOf.get(id) ?? []);
    const shown = {
      ...claim,
      url: `/claims/${article.id}/${claim.id}/`,
      article,
      speakers,
      accused,
      about,
      quotes: list(claim.evidence).map((one) => one?.quote ?? one),
    };
    for (const entry of [...speakers, ...accused, ...about]) entry.claims?.push(shown);
    return shown;
  }
  for (const claim of claims)
    claim.others = claim.about
      .flatMap((one) => one.claims.filter((other) => other !== claim))
      .slice(0, OTHERS);
  for (const incident of incidents) incident.date = day(incident.date);
  const years = [...new Set(articles.map(({ date }) => date.slice(0, 4)))].sort();
  return {
    articles,
    incidents,
    actors,
    outlets,
    claims,
    byYear: years.map((year) => ({
      year,
      articles: articles.filter(({ date }) => date.startsWith(year)),
      claims: claims.filter(({ article }) => article.date.startsWith(year)),
    })),
  };
}
