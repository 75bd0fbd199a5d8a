"""Which cards a learning path takes, and a first order for them: the rest is judged by a person."""

from collections import defaultdict
from dataclasses import dataclass, field

ASKED_WEIGHT = {"often": 3, "sometimes": 2, "rarely": 1}
DEPTH = {"junior": 0, "mid": 1, "senior": 2}
EARLY = "career/behavioural"


@dataclass
class Plan:
    """For whom a path is, how long, the share of each level, and how much each topic weighs in it; `first` are
    the cards that a person put at its start, in their order."""
    id: str
    title: str
    audience: str
    cards: int
    days: int
    minutes: int
    levels: dict
    topics: dict = field(default_factory=dict)
    usual: float = 1.0
    first: list = field(default_factory=list)


PLANS = [
    Plan("first-job", "First job", "Your first job with Django: what it is made of, asked the way first rounds ask.",
         cards=120, days=21, minutes=30, levels={"junior": 0.85, "mid": 0.15},
         first=("behavioural-about-yourself architecture-what-is-django request-lifecycle-every-stop "
                "architecture-what-is-a-model orm-querysets-what-is-a-queryset models-fields-null-vs-blank "
                "basics-containers security-csrf-one-minute drf-api-what-drf-adds celery-what-it-is "
                "settings-split-or-environment views-what-is-a-view orm-relations-which-relation-field "
                "urls-how-matched templates-inheritance migrations-make-versus-migrate "
                "auth-authn-versus-authz architecture-mtv-versus-mvc basics-is-and-equal http-status-classes "
                "async-wsgi-vs-asgi behavioural-why-us deployment-why-not-runserver "
                "request-lifecycle-session-cookie managers-what-is-a-manager i18n-time-use-tz "
                "migrations-default-called architecture-project-versus-app").split(),
         topics={"framework/architecture": 2.2, "request/lifecycle": 1.3, "career/questions": 0.4, "orm/querysets": 1.5,
                 "orm/relations": 1.5, "python/basics": 1.6,
                 "request/views": 1.3, "models/fields": 1.3, "security/auth": 1.3, "career/behavioural": 1.3,
                 "orm/multi-db": 0, "async/channels": 0, "career/system-design": 0, "operations/evidence": 0.6,
                 "framework/whats-new": 0.5, "operations/performance": 0.5, "async/async": 0.5, "orm/managers": 0.7,
                 "operations/files-static": 0.7, "framework/i18n-time": 0.7, "python/tooling": 0.6}),
    Plan("mid-three-weeks", "Three weeks for mid level", "Two to five years of Django, an interview in three weeks.",
         cards=150, days=21, minutes=45, levels={"junior": 0.2, "mid": 0.63, "senior": 0.17},
         first=("behavioural-project-story request-lifecycle-every-stop orm-relations-select-vs-prefetch "
                "architecture-where-does-a-rule-go models-fields-null-vs-blank security-csrf-one-minute "
                "drf-serializers-model-vs-plain celery-what-it-is pytest-fixture-scopes caching-levels "
                "review-serializer-n-plus-one transactions-last-ticket-race migrations-make-versus-migrate "
                "http-status-classes drf-api-view-ladder orm-querysets-what-is-a-queryset").split(),
         topics={"orm/querysets": 1.4, "orm/relations": 1.5, "orm/transactions": 1.4, "models/migrations": 1.3,
                 "security/auth": 1.2, "career/review": 1.3, "career/behavioural": 1.3, "async/celery": 1.2,
                 "orm/multi-db": 0.5, "async/channels": 0.5, "career/questions": 0.6, "framework/i18n-time": 0.6,
                 "operations/files-static": 0.6, "python/tooling": 0.6}),
    Plan("senior-loop", "Senior loop", "Several rounds in a few days: depth, design, production, people.",
         cards=180, days=21, minutes=60, levels={"mid": 0.4, "senior": 0.6},
         first=("behavioural-project-story system-design-first-five-minutes orm-relations-select-vs-prefetch "
                "transactions-last-ticket-race architecture-where-does-a-rule-go "
                "migrations-rename-expand-contract security-three-defaults drf-api-view-ladder "
                "celery-before-commit evidence-worker-timeout request-lifecycle-every-stop "
                "pytest-what-to-mock review-serializer-n-plus-one performance-query-checklist caching-levels "
                "sql-isolation-levels behavioural-disagreement").split(),
         topics={"career/system-design": 2.2, "career/behavioural": 1.8, "orm/transactions": 1.5,
                 "models/migrations": 1.4, "operations/performance": 1.4, "operations/evidence": 1.6,
                 "career/review": 1.5, "operations/caching": 1.2, "async/celery": 1.2, "security/security": 1.2,
                 "python/basics": 0.5, "framework/admin": 0.6, "request/urls": 0.5, "request/templates": 0.5,
                 "framework/i18n-time": 0.7, "career/questions": 0.7}),
    Plan("api-shop", "API shop", "A company that builds APIs with Django REST framework.",
         cards=100, days=14, minutes=45, levels={"junior": 0.3, "mid": 0.5, "senior": 0.2}, usual=0,
         first=("behavioural-about-yourself http-what-is-rest drf-api-what-drf-adds "
                "drf-serializers-what-is-serialization orm-relations-select-vs-prefetch auth-session-or-jwt "
                "migrations-make-versus-migrate celery-what-it-is caching-levels pytest-why "
                "architecture-where-does-a-rule-go http-status-classes drf-api-view-ladder").split(),
         topics={"api/http": 1.6, "api/drf-serializers": 1.8, "api/drf-api": 2, "security/auth": 1.3,
                 "security/security": 1, "orm/querysets": 1, "orm/relations": 1.2, "orm/transactions": 1,
                 "orm/sql": 0.8, "async/celery": 1, "operations/caching": 0.8, "python/pytest": 0.8,
                 "career/review": 0.9, "career/behavioural": 1, "framework/architecture": 0.5,
                 "models/migrations": 0.7, "operations/performance": 0.6}),
    Plan("weekend", "One weekend", "The interview is on Monday: what is asked most, once through.",
         cards=40, days=2, minutes=120, levels={"junior": 0.45, "mid": 0.45, "senior": 0.1},
         first=("behavioural-about-yourself architecture-what-is-django request-lifecycle-every-stop "
                "orm-querysets-what-is-a-queryset orm-relations-select-vs-prefetch "
                "orm-relations-which-relation-field models-fields-null-vs-blank "
                "migrations-make-versus-migrate middleware-what-is-it views-function-or-class forms-why-forms "
                "security-csrf-one-minute auth-authn-versus-authz http-status-classes drf-api-what-drf-adds "
                "drf-serializers-what-is-serialization signals-what-is-it celery-what-it-is basics-containers "
                "behavioural-project-story orm-relations-explain-n-plus-one transactions-last-ticket-race "
                "sql-joins sql-what-is-an-index architecture-save-clean-or-service caching-levels "
                "settings-split-or-environment deployment-checklist async-wsgi-vs-asgi pytest-why "
                "pytest-what-to-mock basics-write-decorator basics-gil auth-session-or-jwt "
                "security-three-defaults celery-before-commit review-idor whats-new-which-version "
                "behavioural-disagreement questions-any-questions").split(),
         topics={"orm/multi-db": 0, "async/channels": 0, "framework/i18n-time": 0, "python/tooling": 0,
                 "operations/files-static": 0, "career/behavioural": 2, "orm/relations": 1.6,
                 "orm/querysets": 1.3}),
]


def suggested_path(plan, topics):
    chosen = chosen_cards(plan, topics)
    ordered = spread_families(wide_order(chosen, plan), plan.days, len(plan.first))
    return {"id": plan.id, "title": plan.title, "for": plan.audience, "days": plan.days, "minutes": plan.minutes,
            "cards": [card.id for card in ordered]}


def weight(plan, topic):
    return plan.topics.get(topic.path, plan.topics.get(topic.path.partition("/")[0], plan.usual))


def score(card):
    """How good a use of the learner's time a card is, other things being equal."""
    return ASKED_WEIGHT[card.header.get("asked", "sometimes")] * (1.25 if card.kind == "open" else 1)


def chosen_cards(plan, topics):
    """{topic path: its cards}: each next place goes to the topic, and there to the level, that is most behind."""
    weights = {topic.path: weight(plan, topic) for topic in topics}
    waiting = {topic.path: sorted(topic.cards, key=lambda card: -score(card)) for topic in topics}
    taken, levels, families = defaultdict(list), defaultdict(int), defaultdict(int)
    places = {card.id: (topic.path, card) for topic in topics for card in topic.cards}

    def take(path, card):
        waiting[path].remove(card)
        taken[path].append(card)
        levels[card.header["level"]] += 1
        families[card.header.get("family")] += 1

    for card_id in plan.first:
        take(*places[card_id])
    for place in range(len(plan.first), plan.cards):
        candidates = {path: allowed(waiting[path], plan, families) for path in waiting if weights[path] > 0}
        open_topics = [path for path, cards in candidates.items() if cards]
        if not open_topics:
            break
        path = min(open_topics, key=lambda path: ((len(taken[path]) + 0.5) / weights[path], path))
        card = max(candidates[path], key=lambda card: (behind(plan, levels, card, place), score(card)))
        take(path, card)
    return {path: sorted(cards, key=lambda card: DEPTH[card.header["level"]]) for path, cards in taken.items() if cards}


def allowed(cards, plan, families):
    most = min(3, max(1, plan.days // 2))
    return [card for card in cards if plan.levels.get(card.header.get("level"))
            and (not card.header.get("family") or families[card.header["family"]] < most)]


def behind(plan, levels, card, place):
    """How many cards of this card's level are missing; a whole card counts, a fraction does not."""
    level = card.header["level"]
    return round(plan.levels[level] * (place + 1) - levels[level])


def wide_order(chosen, plan):
    """Two cards of each area, people first, two of each topic, then the rest of all topics evenly."""
    areas = defaultdict(list)
    for path in sorted(chosen, key=lambda path: (path != EARLY, -len(chosen[path]), path)):
        areas[path.partition("/")[0]].append(path)
    first_round = []
    by_area = [paths for _, paths in sorted(areas.items(), key=lambda item: (EARLY not in item[1], item[0]))]
    queues = [list(paths) for paths in by_area]
    while any(queues):
        first_round += [queue.pop(0) for queue in queues if queue]
    rest = {path: list(cards) for path, cards in chosen.items()}
    by_id = {card.id: (path, card) for path, cards in chosen.items() for card in cards}
    ordered, given = [], defaultdict(int)

    def give(path, card):
        rest[path].remove(card)
        ordered.append(card)
        given[path] += 1

    for card_id in plan.first:
        give(*by_id[card_id])
    for wanted in (1, 2):
        for paths in by_area:
            if sum(given[path] for path in paths) < wanted and any(rest[path] for path in paths):
                path = min((path for path in paths if rest[path]), key=lambda path: given[path])
                give(path, rest[path][0])
    for wanted in (1, 2):
        for path in first_round:
            if given[path] < wanted and rest[path]:
                give(path, rest[path][0])
    total = {path: len(cards) for path, cards in chosen.items()}
    while any(rest.values()):
        # The topic that has given the smallest part of its cards is next, so that all end together.
        path = min((path for path in first_round if rest[path]),
                   key=lambda path: ((total[path] - len(rest[path]) + 0.5) / total[path], first_round.index(path)))
        give(path, rest[path][0])
    return ordered


def spread_families(cards, days, fixed=0):
    """Swaps near cards, behind the fixed ones, until no two of a family share a day or follow each other."""
    cards = list(cards)
    for place in range(len(cards)):
        for other in sorted(range(fixed, len(cards)), key=lambda other: abs(other - place)):
            before = clashes(cards, days)
            if place not in before:
                break
            cards[place], cards[other] = cards[other], cards[place]
            if len(clashes(cards, days)) >= len(before):
                cards[place], cards[other] = cards[other], cards[place]
    return cards


def clashes(cards, days):
    """The places of cards that meet their family too soon, or a senior card of their topic before a junior one."""
    found, last, senior = set(), {}, set()
    for place, card in enumerate(cards):
        family, day = card.header.get("family"), place * days // len(cards)
        if family:
            before = last.get(family, -2)
            if place - before == 1 or before >= 0 and before * days // len(cards) == day:
                found.add(place)
            last[family] = place
        if card.header["level"] == "senior":
            senior.add(card.file)
        if card.header["level"] == "junior" and card.file in senior:
            found.add(place)
    return found
