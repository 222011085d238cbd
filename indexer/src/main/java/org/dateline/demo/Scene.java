package org.dateline.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.demo.Story.Mention;

/**
 * What one release speaks of: its body, country, topic, towns and persons. Fills the slots of
 * templates, and keeps account of who was named.
 */
final class Scene {

  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  /** With a dozen templates the chance is small that none of so many draws is a new one. */
  private static final int FRESH_ATTEMPTS = 20;

  private final World world;
  private final Draw draw;
  private final Body body;
  private final Land land;
  private final int year;
  private final Theme theme;
  private final String topic;
  private final String project;
  private final List<String> towns = new ArrayList<>();
  private final Optional<Official> actor;
  private final Map<String, Mention> mentions = new LinkedHashMap<>();
  private final String river;
  private final List<Land> partners;
  private final Set<Template> used = Collections.newSetFromMap(new IdentityHashMap<>());
  private String lastTown = "";
  private int lastDay;
  private Optional<Official> lastOther = Optional.empty();

  Scene(World world, Draw draw, Body body, Land land, int year, boolean hasActor) {
    this.world = world;
    this.draw = draw;
    this.body = body;
    this.land = land;
    this.year = year;
    theme = world.vocabulary().theme(draw);
    topic = draw.one(theme.topics());
    for (int i = draw.between(2, 4); i > 0; i--) {
      towns.add(Towns.town(draw));
    }
    river = Towns.river(draw);
    project = world.vocabulary().project(draw, towns.getFirst());
    Land partner = world.lands().other(draw, land);
    partners = List.of(partner, world.lands().other(draw, partner));
    actor = hasActor ? Optional.of(world.officials().head(body, year)) : Optional.empty();
  }

  String topic() {
    return topic;
  }

  Optional<Official> actor() {
    return actor;
  }

  /** Who was named so far, in order. */
  List<Mention> mentions() {
    return List.copyOf(mentions.values());
  }

  /** The person other than the actor who was named last. */
  Optional<Official> lastOther() {
    return lastOther;
  }

  /** A sentence made of one of the templates for this part of a release. */
  String sentence(String where) {
    StringBuilder text = new StringBuilder();
    Template template = fresh(where);
    List<Integer> articles = new ArrayList<>();
    for (int i = 0; i < template.parts().size(); i++) {
      String part = template.parts().get(i);
      if (i % 2 == 0) {
        append(text, part);
      } else if (part.equals("an") || part.equals("An")) {
        text.append('a');
        articles.add(text.length());
      } else {
        append(text, filled(part, where.equals("title")));
      }
    }
    for (int at : articles.reversed()) {
      if (at + 1 < text.length() && Inflection.takesAn(text.charAt(at + 1))) {
        text.insert(at, 'n');
      }
    }
    return Inflection.capitalized(text.toString());
  }

  /** A template that this release has not used yet, where some are left. */
  private Template fresh(String where) {
    Template template = world.templates().any(draw, where, actor.isPresent());
    for (int attempt = 0; attempt < FRESH_ATTEMPTS && !used.add(template); attempt++) {
      template = world.templates().any(draw, where, actor.isPresent());
    }
    return template;
  }

  /** The comma that closes a role is no longer wanted before another mark. */
  private static void append(StringBuilder text, String part) {
    boolean mark = !part.isEmpty() && ".,;:".indexOf(part.charAt(0)) >= 0;
    if (mark && !text.isEmpty() && text.charAt(text.length() - 1) == ',') {
      text.setLength(text.length() - 1);
    }
    text.append(part);
  }

  private String filled(String slot, boolean title) {
    Vocabulary words = world.vocabulary();
    return switch (slot) {
      case "n" -> words.noun(draw, theme);
      case "ns" -> Inflection.plural(words.noun(draw, theme));
      case "a" -> words.adjective(draw);
      case "adv" -> words.adverb(draw);
      case "v" -> words.verb(draw).base();
      case "vd" -> words.verb(draw).past();
      case "vg" -> words.verb(draw).gerund();
      case "topic" -> topic;
      case "Topic" -> Inflection.capitalized(topic);
      case "town" -> town();
      case "river" -> river;
      case "project" -> project;
      case "country" -> land.name();
      case "countrys" -> land.possessive();
      case "country2" -> partners.getFirst().name();
      case "country3" -> partners.getLast().name();
      case "capital" -> land.capital();
      case "few" -> Integer.toString(draw.between(2, 10));
      case "num" -> Integer.toString(draw.between(11, draw.chance(0.6) ? 60 : 980));
      case "day" -> {
        lastDay = draw.between(1, 25);
        yield Integer.toString(lastDay);
      }
      case "day2" -> Integer.toString(lastDay + draw.between(1, 3));
      case "year" -> Integer.toString(year - draw.between(1, 9));
      case "month" -> draw.one(MONTHS) + " " + (year + draw.between(0, 1));
      case "monthname" -> draw.one(MONTHS);
      case "source" -> title ? body.name() : "the " + body.name();
      case "other" -> other();
      default -> ofActor(slot);
    };
  }

  /** Mostly one of the few towns that the release is about; never the same twice in a row. */
  private String town() {
    String town = draw.chance(0.7) ? draw.one(towns) : Towns.town(draw);
    while (town.equals(lastTown)) {
      town = Towns.town(draw);
    }
    lastTown = town;
    return town;
  }

  private String ofActor(String slot) {
    Official official = actor.orElseThrow();
    return switch (slot) {
      case "actor" -> introduced(official);
      case "short" -> official.brief();
      case "surname" -> official.name().surname();
      case "he" -> official.name().pronoun();
      case "He" -> Inflection.capitalized(official.name().pronoun());
      case "his" -> official.name().possessive();
      default -> throw new IllegalArgumentException("no slot is called " + slot);
    };
  }

  /** Names somebody in full, with the role in one of the ways that releases have. */
  private String introduced(Official official) {
    String name = official.name().full();
    mentions.put(name, new Mention(name, official.role(), official.otherRoles()));
    return switch (draw.below(4)) {
      case 0 -> name + ", " + official.roleWithArticle() + ",";
      case 1 -> official.roleWithArticle() + ", " + name + ",";
      default -> official.roleWithArticle() + " " + name;
    };
  }

  /** Somebody of the country that is spoken of, who was not named before. */
  private String other() {
    for (int attempt = 0; attempt < 8; attempt++) {
      Land from = draw.chance(0.8) ? land : world.lands().any(draw);
      Official official = world.officials().any(draw, from, year);
      if (isNew(official)) {
        lastOther = Optional.of(official);
        return introduced(official);
      }
    }
    return "the authorities of " + land.name();
  }

  private boolean isNew(Official official) {
    String surname = official.name().surname();
    return mentions.values().stream().noneMatch(known -> known.name().endsWith(surname))
        && actor.stream().noneMatch(known -> known.name().surname().equals(surname));
  }

  /** Somebody who is named by title and surname alone, or nothing where that would be unclear. */
  Optional<String> inPassing() {
    Official official = world.officials().any(draw, world.lands().any(draw), year);
    if (!isNew(official)) {
      return Optional.empty();
    }
    mentions.put(
        official.name().surname(),
        new Mention(official.name().surname(), official.title(), official.otherRoles()));
    return Optional.of(official.brief());
  }
}
