<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>%n member(s) active</source>
        <translation>
            <numerusform>%n member active</numerusform>
            <numerusform>%n members active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>review %n day(s) late</source>
        <translation>
            <numerusform>review&#xa0;%n day late</numerusform>
            <numerusform>review&#xa0;%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mission(s) end soon, the first on %1</source>
        <translation>
            <numerusform>%n mission ends soon, on&#xa0;%1</numerusform>
            <numerusform>%n missions end soon, the first on&#xa0;%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message numerus="yes">
        <source>%n journal entries, chain verified as far as it goes.</source>
        <translation>
            <numerusform>%n journal entry, chain verified as far as it goes.</numerusform>
            <numerusform>%n journal entries, chain verified as far as it goes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems found.</source>
        <translation>
            <numerusform>%n problem found.</numerusform>
            <numerusform>%n problems found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unusual facts, kept as they are.</source>
        <translation>
            <numerusform>%n unusual fact, kept as it is.</numerusform>
            <numerusform>%n unusual facts, kept as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message numerus="yes">
        <source>%n startup(s)</source>
        <translation>
            <numerusform>%n startup</numerusform>
            <numerusform>%n startups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n file(s) rejected</source>
        <translation>
            <numerusform>%n file rejected</numerusform>
            <numerusform>%n files rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) edited here stay as they are</source>
        <translation>
            <numerusform>%n value edited here stays as it is</numerusform>
            <numerusform>%n values edited here stay as they are</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkPainter</name>
    <message numerus="yes">
        <source>and %n more incubator(s)</source>
        <translation>
            <numerusform>and %n more incubator</numerusform>
            <numerusform>and %n more incubators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a mark stands for up to %n startup(s)</source>
        <translation>
            <numerusform>a mark stands for up to %n startup</numerusform>
            <numerusform>a mark stands for up to %n startups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RosterWords</name>
    <message numerus="yes">
        <source>Within %n day(s)</source>
        <translation>
            <numerusform>Within %n day</numerusform>
            <numerusform>Within %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamWords</name>
    <message numerus="yes">
        <source>%n civil servant(s)</source>
        <translation>
            <numerusform>%n civil servant</numerusform>
            <numerusform>%n civil servants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contractor(s)</source>
        <translation>
            <numerusform>%n contractor</numerusform>
            <numerusform>%n contractors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from a service company</source>
        <translation>
            <numerusform>%n from a service company</numerusform>
            <numerusform>%n from a service company</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a status</source>
        <translation>
            <numerusform>%n without a status</numerusform>
            <numerusform>%n without a status</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half of the %n team(s) in %1 have %2 to %3 people, median %4</source>
        <translation>
            <numerusform>Half of the %n team in %1 have %2 to %3 people, median %4</numerusform>
            <numerusform>Half of the %n teams in %1 have %2 to %3 people, median %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::DecisionChecks</name>
    <message numerus="yes">
        <source>A team of %n people</source>
        <translation>
            <numerusform>A team of %n person</numerusform>
            <numerusform>A team of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A team of %n people: the method builds with 2 to 4.</source>
        <translation>
            <numerusform>A team of %n person: the method builds with 2 to 4.</numerusform>
            <numerusform>A team of %n people: the method builds with 2 to 4.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::app::ChangesCommand</name>
    <message numerus="yes">
        <source>%n startups differ.</source>
        <translation>
            <numerusform>%n startup differs.</numerusform>
            <numerusform>%n startups differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::app::DueCommand</name>
    <message numerus="yes">
        <source>Due on %1: %n startup(s)</source>
        <translation>
            <numerusform>Due on %1: %n startup</numerusform>
            <numerusform>Due on %1: %n startups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To watch: %n startup(s)</source>
        <translation>
            <numerusform>To watch: %n startup</numerusform>
            <numerusform>To watch: %n startups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::app::ImportPeople</name>
    <message numerus="yes">
        <source>Read %n row(s): %1.</source>
        <translation>
            <numerusform>Read %n row: %1.</numerusform>
            <numerusform>Read %n rows: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new person(s).</source>
        <translation>
            <numerusform>%n new person.</numerusform>
            <numerusform>%n new persons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new mission(s).</source>
        <translation>
            <numerusform>%n new mission.</numerusform>
            <numerusform>%n new missions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out: the portfolio or a row above has them.</source>
        <translation>
            <numerusform>%n row left out: the portfolio or a row above has them.</numerusform>
            <numerusform>%n rows left out: the portfolio or a row above has them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bad row(s):</source>
        <translation>
            <numerusform>%n bad row:</numerusform>
            <numerusform>%n bad rows:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  and %n more; --bad-rows X writes all of them to a table.</source>
        <translation>
            <numerusform>  and %n more; --bad-rows X writes all of them to a table.</numerusform>
            <numerusform>  and %n more; --bad-rows X writes all of them to a table.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::app::ImportTable</name>
    <message numerus="yes">
        <source>Import %n expense(s) from %1</source>
        <translation>
            <numerusform>Import %n expense from %1</numerusform>
            <numerusform>Import %n expenses from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %n row(s): %1.</source>
        <translation>
            <numerusform>Read %n row: %1.</numerusform>
            <numerusform>Read %n rows: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expense(s), %1 euros in all.</source>
        <translation>
            <numerusform>%n expense, %1 euros in all.</numerusform>
            <numerusform>%n expenses, %1 euros in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them name(s) no startup: spent for the network as a whole.</source>
        <translation>
            <numerusform>%n of them names no startup: spent for the network as a whole.</numerusform>
            <numerusform>%n of them name no startup: spent for the network as a whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bad row(s):</source>
        <translation>
            <numerusform>%n bad row:</numerusform>
            <numerusform>%n bad rows:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible duplicate(s), imported too:</source>
        <translation>
            <numerusform>%n possible duplicate, imported too:</numerusform>
            <numerusform>%n possible duplicates, imported too:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible duplicate(s), left out (--with-duplicates imports them):</source>
        <translation>
            <numerusform>%n possible duplicate, left out (--with-duplicates imports them):</numerusform>
            <numerusform>%n possible duplicates, left out (--with-duplicates imports them):</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::app::JournalCommand</name>
    <message numerus="yes">
        <source>The chain is whole: %n entries, each as it was sealed.</source>
        <translation>
            <numerusform>The chain is whole: %n entry, as it was sealed.</numerusform>
            <numerusform>The chain is whole: %n entries, each as it was sealed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries.</source>
        <translation>
            <numerusform>%n entry.</numerusform>
            <numerusform>%n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more record(s)</source>
        <translation>
            <numerusform>… and %n more record</numerusform>
            <numerusform>… and %n more records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::edits::DeckEdits</name>
    <message numerus="yes">
        <source>%n slide(s)</source>
        <translation>
            <numerusform>%n slide</numerusform>
            <numerusform>%n slides</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::edits::RemoveRecord</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::edits::RenameEmployers</name>
    <message numerus="yes">
        <source>Rename the employer %1 to %2, in %n mission(s)</source>
        <translation>
            <numerusform>Rename the employer %1 to %2, in %n mission</numerusform>
            <numerusform>Rename the employer %1 to %2, in %n missions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %1 spellings of the employer %2, in %n mission(s)</source>
        <translation>
            <numerusform>Merge %1 spellings of the employer %2, in %n mission</numerusform>
            <numerusform>Merge %1 spellings of the employer %2, in %n missions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::edits::Retention</name>
    <message numerus="yes">
        <source>Keep names for %n year(s) after the last day</source>
        <translation>
            <numerusform>Keep names for %n year after the last day</numerusform>
            <numerusform>Keep names for %n years after the last day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::exchange::ExpenseImport</name>
    <message numerus="yes">
        <source>%n startups are called “%1”. Give its id instead.</source>
        <translation>
            <numerusform>%n startup is called “%1”. Give its id instead.</numerusform>
            <numerusform>%n startups are called “%1”. Give its id instead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations are called “%1”. Write the full name.</source>
        <translation>
            <numerusform>%n organisation is called “%1”. Write the full name.</numerusform>
            <numerusform>%n organisations are called “%1”. Write the full name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::exchange::PeopleImport</name>
    <message numerus="yes">
        <source>%n people are called “%1”. Give the id instead.</source>
        <translation>
            <numerusform>%n people are called “%1”. Give the id instead.</numerusform>
            <numerusform>%n people are called “%1”. Give the id instead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n startups are called “%1”. Give its id instead.</source>
        <translation>
            <numerusform>%n startups are called “%1”. Give its id instead.</numerusform>
            <numerusform>%n startups are called “%1”. Give its id instead.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::exchange::PeopleWriting</name>
    <message numerus="yes">
        <source>Import %n person(s) from %1</source>
        <translation>
            <numerusform>Import %n person from %1</numerusform>
            <numerusform>Import %n people from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n mission(s) from %1</source>
        <translation>
            <numerusform>Import %n mission from %1</numerusform>
            <numerusform>Import %n missions from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::publish::Arrivals</name>
    <message numerus="yes">
        <source>%1 new member(s) so far in %2, %3 of them civil servants</source>
        <extracomment>How many people, a year that is not over, a share</extracomment>
        <translation>
            <numerusform>%1 new member so far in %2, %3 of them civil servants</numerusform>
            <numerusform>%1 new members so far in %2, %3 of them civil servants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new member(s) in %2, %3 of them civil servants</source>
        <translation>
            <numerusform>%1 new member in %2, %3 of them civil servants</numerusform>
            <numerusform>%1 new members in %2, %3 of them civil servants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::publish::ArrivalsDepartures</name>
    <message numerus="yes">
        <source>Gaps of up to %1 day(s) between two missions are no departure.</source>
        <translation>
            <numerusform>Gaps of up to %1 day between two missions are no departure.</numerusform>
            <numerusform>Gaps of up to %1 days between two missions are no departure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A stay begins with a mission and goes on over gaps of up to %1 day(s). Who comes back after a longer one arrives again. A stay counts as ended on its last day, once that is before %2.</source>
        <translation>
            <numerusform>A stay begins with a mission and goes on over gaps of up to %1 day. Who comes back after a longer one arrives again. A stay counts as ended on its last day, once that is before %2.</numerusform>
            <numerusform>A stay begins with a mission and goes on over gaps of up to %1 days. Who comes back after a longer one arrives again. A stay counts as ended on its last day, once that is before %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 person(s) arrived in %2, %3 left</source>
        <extracomment>How many people came, a year, how many left</extracomment>
        <translation>
            <numerusform>%1 person arrived in %2, %3 left</numerusform>
            <numerusform>%1 people arrived in %2, %3 left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 person(s) arrived in %2 so far, %3 left</source>
        <translation>
            <numerusform>%1 person arrived in %2 so far, %3 left</numerusform>
            <numerusform>%1 people arrived in %2 so far, %3 left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::publish::ChartAlt</name>
    <message numerus="yes">
        <source>And %1 other(s), smaller; the table has all of them.</source>
        <translation>
            <numerusform>And %1 other, smaller; the table has all of them.</numerusform>
            <numerusform>And %1 others, smaller; the table has all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 dot(s) from %3 to %4</source>
        <comment>lane, dots, values</comment>
        <translation>
            <numerusform>%1: %2 dot from %3 to %4</numerusform>
            <numerusform>%1: %2 dots from %3 to %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::publish::ChartNumbers</name>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <translation>
            <numerusform>%1 day</numerusform>
            <numerusform>%1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 year(s)</source>
        <translation>
            <numerusform>%1 year</numerusform>
            <numerusform>%1 years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::publish::ChartTools</name>
    <message numerus="yes">
        <source>%1 incubator(s)</source>
        <translation>
            <numerusform>%1 incubator</numerusform>
            <numerusform>%1 incubators</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::publish::ComplianceShares</name>
    <message numerus="yes">
        <source>Among %1 service(s) in programme, %2, on %3</source>
        <extracomment>Number of services; whose; on which day</extracomment>
        <translation>
            <numerusform>Among %1 service in programme, %2, on %3</numerusform>
            <numerusform>Among %1 services in programme, %2, on %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 service(s): %2 for %3 of them, %4 for %5</source>
        <extracomment>Number of services; an obligation and the share that meets it, the one most meet, then the one fewest meet</extracomment>
        <translation>
            <numerusform>%1 service: %2 for %3 of them, %4 for %5</numerusform>
            <numerusform>%1 services: %2 for %3 of them, %4 for %5</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::publish::DeckSlides</name>
    <message numerus="yes">
        <source>%n startup(s) in the programme</source>
        <translation>
            <numerusform>%n startup in the programme</numerusform>
            <numerusform>%n startups in the programme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::publish::DeckTables</name>
    <message numerus="yes">
        <source>%n startup(s) in the programme</source>
        <translation>
            <numerusform>%n startup in the programme</numerusform>
            <numerusform>%n startups in the programme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) in a year</source>
        <translation>
            <numerusform>%n decision in a year</numerusform>
            <numerusform>%n decisions in a year</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::publish::Domains</name>
    <message numerus="yes">
        <source>%1: %2 of %3 active member(s)</source>
        <extracomment>A domain of expertise, a share, how many people</extracomment>
        <translation>
            <numerusform>%1: %2 of %3 active member</numerusform>
            <numerusform>%1: %2 of %3 active members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::publish::DueWords</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: named %n time(s) in the past, too few to say how often that was right.</source>
        <extracomment>After a phase: no claim is made</extracomment>
        <translation>
            <numerusform>%1: named %n time in the past, too few to say how often that was right.</numerusform>
            <numerusform>%1: named %n times in the past, too few to say how often that was right.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::publish::ExitsIncidence</name>
    <message numerus="yes">
        <source>Share of %1 product(s), %2</source>
        <extracomment>Number of products; which they are, such as “all incubators, begun by 20 August 2026”</extracomment>
        <translation>
            <numerusform>Share of %1 product, %2</numerusform>
            <numerusform>Share of %1 products, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 year(s) after the start: %2</source>
        <extracomment>How long after they started; which shares came to which end</extracomment>
        <translation>
            <numerusform>%1 year after the start: %2</numerusform>
            <numerusform>%1 years after the start: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::publish::FundingByStartup</name>
    <message numerus="yes">
        <source>%1 other startup(s)</source>
        <translation>
            <numerusform>%1 other startup</numerusform>
            <numerusform>%1 other startups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::publish::Grants</name>
    <message numerus="yes">
        <source>%1 grant(s) of accelerated funding in one round, %2 in all</source>
        <translation>
            <numerusform>%1 grant of accelerated funding in one round, %2 in all</numerusform>
            <numerusform>%1 grants of accelerated funding in one round, %2 in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 grant(s) of accelerated funding in %2 rounds, %3 in all</source>
        <translation>
            <numerusform>%1 grant of accelerated funding in %2 rounds, %3 in all</numerusform>
            <numerusform>%1 grants of accelerated funding in %2 rounds, %3 in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::publish::HeadCount</name>
    <message numerus="yes">
        <source>%1 active member(s) on %2</source>
        <translation>
            <numerusform>%1 active member on %2</numerusform>
            <numerusform>%1 active members on %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 active member(s), as many as a year before</source>
        <translation>
            <numerusform>%1 active member, as many as a year before</numerusform>
            <numerusform>%1 active members, as many as a year before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 active member(s), %2 more than a year before</source>
        <translation>
            <numerusform>%1 active member, %2 more than a year before</numerusform>
            <numerusform>%1 active members, %2 more than a year before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 active member(s), %2 fewer than a year before</source>
        <translation>
            <numerusform>%1 active member, %2 fewer than a year before</numerusform>
            <numerusform>%1 active members, %2 fewer than a year before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::publish::IntrapreneurStays</name>
    <message numerus="yes">
        <source>%1 stay(s), of which %2 have ended; medians: Kaplan–Meier.</source>
        <translation>
            <numerusform>%1 stay, of which %2 have ended; medians: Kaplan–Meier.</numerusform>
            <numerusform>%1 stays, of which %2 have ended; medians: Kaplan–Meier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Intrapreneurs: people whose domain of expertise is intrapreneurship. A mark is a stay: missions with gaps of up to %1 day(s) between them are one. Who is still here counts up to %2. Quartiles and medians are Kaplan–Meier&apos;s of each year of arrival; what is not reached is not drawn, nor are the quartiles of a few.</source>
        <translation>
            <numerusform>Intrapreneurs: people whose domain of expertise is intrapreneurship. A mark is a stay: missions with gaps of up to %1 day between them are one. Who is still here counts up to %2. Quartiles and medians are Kaplan–Meier&apos;s of each year of arrival; what is not reached is not drawn, nor are the quartiles of a few.</numerusform>
            <numerusform>Intrapreneurs: people whose domain of expertise is intrapreneurship. A mark is a stay: missions with gaps of up to %1 days between them are one. Who is still here counts up to %2. Quartiles and medians are Kaplan–Meier&apos;s of each year of arrival; what is not reached is not drawn, nor are the quartiles of a few.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::publish::KnowledgeWords</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::publish::NationalImpactYears</name>
    <message numerus="yes">
        <source>%1 service(s) with national impact, %2 of them new in %3</source>
        <extracomment>A number of services, then how many of them in a year</extracomment>
        <translation>
            <numerusform>%1 service with national impact, %2 of them new in %3</numerusform>
            <numerusform>%1 services with national impact, %2 of them new in %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::publish::NetworkSayings</name>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n stopped</numerusform>
            <numerusform>%n stopped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the programme</source>
        <translation>
            <numerusform>%n in the programme</numerusform>
            <numerusform>%n in the programme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n success(es)</source>
        <translation>
            <numerusform>%n success</numerusform>
            <numerusform>%n successes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incubator(s)</source>
        <translation>
            <numerusform>%n incubator</numerusform>
            <numerusform>%n incubators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n startup(s)</source>
        <translation>
            <numerusform>%n startup</numerusform>
            <numerusform>%n startups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made permanent</source>
        <translation>
            <numerusform>%n made permanent</numerusform>
            <numerusform>%n made permanent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::publish::PhasesByIncubator</name>
    <message numerus="yes">
        <source>%1 other(s)</source>
        <comment>incubators too small for a column of their own</comment>
        <translation>
            <numerusform>%1 other</numerusform>
            <numerusform>%1 others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 in %1 incubator(s)</source>
        <comment>products in programme</comment>
        <extracomment>Products in programme or made permanent, in so many incubators</extracomment>
        <translation>
            <numerusform>%2 in %1 incubator</numerusform>
            <numerusform>%2 in %1 incubators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 product(s) in programme or made permanent</source>
        <translation>
            <numerusform>%1 product in programme or made permanent</numerusform>
            <numerusform>%1 products in programme or made permanent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::publish::PhasesOverTime</name>
    <message numerus="yes">
        <source>%1 product(s) in programme, %2 in investigation</source>
        <translation>
            <numerusform>%1 product in programme, %2 in investigation</numerusform>
            <numerusform>%1 products in programme, %2 in investigation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 product(s) in programme, %2 in construction</source>
        <translation>
            <numerusform>%1 product in programme, %2 in construction</numerusform>
            <numerusform>%1 products in programme, %2 in construction</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 product(s) in programme, %2 in acceleration</source>
        <translation>
            <numerusform>%1 product in programme, %2 in acceleration</numerusform>
            <numerusform>%1 products in programme, %2 in acceleration</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 product(s) in programme, %2 in consolidation</source>
        <translation>
            <numerusform>%1 product in programme, %2 in consolidation</numerusform>
            <numerusform>%1 products in programme, %2 in consolidation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 product(s) in programme, %2 without a phase on record</source>
        <translation>
            <numerusform>%1 product in programme, %2 without a phase on record</numerusform>
            <numerusform>%1 products in programme, %2 without a phase on record</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::publish::PortfolioTrio</name>
    <message numerus="yes">
        <source>%1 product(s) made permanent by %2, beside %3 accompanied and %4 in investigation</source>
        <extracomment>How many products are made permanent, then how many are accompanied, and in investigation</extracomment>
        <translation>
            <numerusform>%1 product made permanent by %2, beside %3 accompanied and %4 in investigation</numerusform>
            <numerusform>%1 products made permanent by %2, beside %3 accompanied and %4 in investigation</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::publish::RecordingLagChart</name>
    <message numerus="yes">
        <source>Median number of days from a change of phase to its record, by the phase entered, %1 change(s)</source>
        <translation>
            <numerusform>Median number of days from a change of phase to its record, by the phase entered, %1 change</numerusform>
            <numerusform>Median number of days from a change of phase to its record, by the phase entered, %1 changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 change(s) of phase, on record after a median of %2 days</source>
        <extracomment>How many changes of phase; a number of days, or from one number to another</extracomment>
        <translation>
            <numerusform>%1 change of phase, on record after a median of %2 days</numerusform>
            <numerusform>%1 changes of phase, on record after a median of %2 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::publish::ReportChecks</name>
    <message numerus="yes">
        <source>%n startup(s) in the programme have no recorded phase: the phases do not add up to the programme.</source>
        <translation>
            <numerusform>%n startup in the programme have no recorded phase: the phases do not add up to the programme.</numerusform>
            <numerusform>%n startups in the programme have no recorded phase: the phases do not add up to the programme.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::publish::ReportFigures</name>
    <message numerus="yes">
        <source>incubator(s)</source>
        <comment>under a number</comment>
        <translation>
            <numerusform>incubator</numerusform>
            <numerusform>incubators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>startup(s) launched since %1</source>
        <comment>under a number; a year</comment>
        <translation>
            <numerusform>startup launched since %1</numerusform>
            <numerusform>startups launched since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>active member(s)</source>
        <comment>under a number</comment>
        <translation>
            <numerusform>active member</numerusform>
            <numerusform>active members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The year in %n move(s)</source>
        <translation>
            <numerusform>The year in %n move</numerusform>
            <numerusform>The year in %n moves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n startup(s) in the programme</source>
        <comment>a day</comment>
        <translation>
            <numerusform>%1: %n startup in the programme</numerusform>
            <numerusform>%1: %n startups in the programme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n active incubator(s)</source>
        <comment>such as: End of 2017: 38 startups in the programme</comment>
        <translation>
            <numerusform>%1, %n active incubator</numerusform>
            <numerusform>%1, %n active incubators</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::publish::ReportPortfolio</name>
    <message numerus="yes">
        <source>A network of %n incubator(s)</source>
        <translation>
            <numerusform>A network of %n incubator</numerusform>
            <numerusform>A network of %n incubators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n startup(s) stopped in %1</source>
        <translation>
            <numerusform>%n startup stopped in %1</numerusform>
            <numerusform>%n startups stopped in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::publish::ReportStory</name>
    <message numerus="yes">
        <source>%1, %2: %n person(s) trained</source>
        <comment>a training, a month</comment>
        <translation>
            <numerusform>%1, %2: %n person trained</numerusform>
            <numerusform>%1, %2: %n persons trained</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n of whom became member(s)</source>
        <comment>after: 25 people trained</comment>
        <translation>
            <numerusform>, %n of whom became member</numerusform>
            <numerusform>, %n of whom became members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, half of them within %n day(s)</source>
        <comment>after: became members</comment>
        <translation>
            <numerusform>, half of them within %n day</numerusform>
            <numerusform>, half of them within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, a year of %n milestone(s)</source>
        <comment>a year</comment>
        <translation>
            <numerusform>%1, a year of %n milestone</numerusform>
            <numerusform>%1, a year of %n milestones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incubator(s) accompany startups</source>
        <translation>
            <numerusform>%n incubator accompany startups</numerusform>
            <numerusform>%n incubators accompany startups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The network&apos;s latest %n milestone(s)</source>
        <translation>
            <numerusform>The network&apos;s latest %n milestone</numerusform>
            <numerusform>The network&apos;s latest %n milestones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The network in %n milestone(s)</source>
        <translation>
            <numerusform>The network in %n milestone</numerusform>
            <numerusform>The network in %n milestones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them in %2</source>
        <comment>after: The network in 12 milestones; a year</comment>
        <translation>
            <numerusform>%1, %n of them in %2</numerusform>
            <numerusform>%1, %n of them in %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 active member(s)</source>
        <comment>a day, a number</comment>
        <translation>
            <numerusform>%1: %2 active member</numerusform>
            <numerusform>%1: %2 active members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::publish::SessionPapers</name>
    <message numerus="yes">
        <source>In all, %n min</source>
        <translation>
            <numerusform>In all, %n min</numerusform>
            <numerusform>In all, %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::publish::SpokenNumbers</name>
    <message numerus="yes">
        <source>%1 million(s)</source>
        <translation>
            <numerusform>%1 million</numerusform>
            <numerusform>%1 million</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::publish::TeamSizesByPhase</name>
    <message numerus="yes">
        <source>%1 startup(s), those without anybody included.</source>
        <translation>
            <numerusform>%1 startup, those without anybody included.</numerusform>
            <numerusform>%1 startups, those without anybody included.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: half of the teams have %2 member(s) or fewer</source>
        <extracomment>A phase, a number of people</extracomment>
        <translation>
            <numerusform>%1: half of the teams have %2 member or fewer</numerusform>
            <numerusform>%1: half of the teams have %2 members or fewer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::publish::Tenure</name>
    <message numerus="yes">
        <source>%1 stay(s), of which %2 have ended (Kaplan–Meier).</source>
        <translation>
            <numerusform>%1 stay, of which %2 have ended (Kaplan–Meier).</numerusform>
            <numerusform>%1 stays, of which %2 have ended (Kaplan–Meier).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A stay goes on over gaps of up to %1 day(s) between two missions. Who is still here on %2 counts up to that day (Kaplan–Meier); averages of ended stays alone would be too short. The status is that of the arrival.</source>
        <translation>
            <numerusform>A stay goes on over gaps of up to %1 day between two missions. Who is still here on %2 counts up to that day (Kaplan–Meier); averages of ended stays alone would be too short. The status is that of the arrival.</numerusform>
            <numerusform>A stay goes on over gaps of up to %1 days between two missions. Who is still here on %2 counts up to that day (Kaplan–Meier); averages of ended stays alone would be too short. The status is that of the arrival.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::store::Dossier</name>
    <message numerus="yes">
        <source>%n entry(ies), without the name</source>
        <translation>
            <numerusform>%n entryy, without the name</numerusform>
            <numerusform>%n entry(ies), without the name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) of the portfolio</source>
        <translation>
            <numerusform>%n copyy of the portfolio</numerusform>
            <numerusform>%n copy(ies) of the portfolio</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::store::Erasing</name>
    <message numerus="yes">
        <source>Erase %n person(s)</source>
        <translation>
            <numerusform>Erase %n person</numerusform>
            <numerusform>Erase %n persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::AffiliationsModel</name>
    <message numerus="yes">
        <source>%1, %n startup(s) in programme</source>
        <translation>
            <numerusform>%1,&#xa0;%n startup in programme</numerusform>
            <numerusform>%1,&#xa0;%n startups in programme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::BatchReport</name>
    <message numerus="yes">
        <source>%n startup(s) would change</source>
        <translation>
            <numerusform>%n startup would change</numerusform>
            <numerusform>%n startups would change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as it is</source>
        <translation>
            <numerusform>%n stays as it is</numerusform>
            <numerusform>%n stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n startup(s) and change the others</source>
        <translation>
            <numerusform>Leave out %n startup and change the others</numerusform>
            <numerusform>Leave out %n startups and change the others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) would change</source>
        <translation>
            <numerusform>%n person would change</numerusform>
            <numerusform>%n persons would change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n person(s) and change the others</source>
        <translation>
            <numerusform>Leave out %n person and change the others</numerusform>
            <numerusform>Leave out %n persons and change the others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::BoardView</name>
    <message numerus="yes">
        <source>%n startup(s)</source>
        <translation>
            <numerusform>%n startup</numerusform>
            <numerusform>%n startups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::BulkDialog</name>
    <message numerus="yes">
        <source>Change %n startup(s)</source>
        <translation>
            <numerusform>Change %n startup</numerusform>
            <numerusform>Change %n startups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::DeckStrip</name>
    <message numerus="yes">
        <source>%n slide(s)</source>
        <translation>
            <numerusform>%n slide</numerusform>
            <numerusform>%n slides</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::DifferencesModel</name>
    <message numerus="yes">
        <source>… and %n more record(s)</source>
        <translation>
            <numerusform>… and %n more record</numerusform>
            <numerusform>… and %n more records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::EmployersDialog</name>
    <message numerus="yes">
        <source>Choose among %n suggestion(s)</source>
        <translation>
            <numerusform>Choose among %n suggestion</numerusform>
            <numerusform>Choose among %n suggestions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::EraseDialog</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %n person(s) for good?</source>
        <translation>
            <numerusform>Erase %n person for good?</numerusform>
            <numerusform>Erase %n persons for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) name them. Where it is ticked, […] takes the place of the name, in what was known earlier and in backups too; somebody of that name in another list is erased as well.</source>
        <translation>
            <numerusform>%n text names them. Where it is ticked, […] takes the place of the name, in what was known earlier and in backups too; somebody of that name in another list is erased as well.</numerusform>
            <numerusform>%n texts name them. Where it is ticked, […] takes the place of the name, in what was known earlier and in backups too; somebody of that name in another list is erased as well.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::ExpenseDialog</name>
    <message numerus="yes">
        <source>%n row(s): %1</source>
        <translation>
            <numerusform>%n row: %1</numerusform>
            <numerusform>%n rows: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expense(s), %1</source>
        <translation>
            <numerusform>%n expense, %1</numerusform>
            <numerusform>%n expenses, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a startup</source>
        <translation>
            <numerusform>%n without a startup</numerusform>
            <numerusform>%n without a startup</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n expense(s)</source>
        <translation>
            <numerusform>Import %n expense</numerusform>
            <numerusform>Import %n expenses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n expense(s) from %1</source>
        <translation>
            <numerusform>Import %n expense from %1</numerusform>
            <numerusform>Import %n expenses from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::FilterChip</name>
    <message numerus="yes">
        <source>Filter: %1, %n picked</source>
        <translation>
            <numerusform>Filter: %1, %n picked</numerusform>
            <numerusform>Filter: %1, %n picked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::FundingPane</name>
    <message numerus="yes">
        <source>%n row(s), %1 in all</source>
        <translation>
            <numerusform>%n row, %1 in all</numerusform>
            <numerusform>%n rows, %1 in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::FundingScreen</name>
    <message numerus="yes">
        <source>Exported %n row(s) to %1</source>
        <translation>
            <numerusform>Exported %n row to %1</numerusform>
            <numerusform>Exported %n rows to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n envelope(s) over-committed: %1</source>
        <translation>
            <numerusform>%n envelope over-committed: %1</numerusform>
            <numerusform>%n envelopes over-committed: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n startup(s) spent more than was committed</source>
        <translation>
            <numerusform>%n startup spent more than was committed</numerusform>
            <numerusform>%n startups spent more than was committed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n envelope(s), %1 committed</source>
        <translation>
            <numerusform>%n envelope, %1 committed</numerusform>
            <numerusform>%n envelopes, %1 committed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n startup(s), %1 spent in the year</source>
        <translation>
            <numerusform>%n startup, %1 spent in the year</numerusform>
            <numerusform>%n startups, %1 spent in the year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grant(s), %1 in all</source>
        <translation>
            <numerusform>%n grant, %1 in all</numerusform>
            <numerusform>%n grants, %1 in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::HeadCountStrip</name>
    <message numerus="yes">
        <source>Ending in %n day(s)</source>
        <translation>
            <numerusform>Ending in %n day</numerusform>
            <numerusform>Ending in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n person(s) whose time is known</source>
        <translation>
            <numerusform>of %n person whose time is known</numerusform>
            <numerusform>of %n people whose time is known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kaplan–Meier: who is still here counts up to the date; gaps up to %n day(s) belong to a stay</source>
        <translation>
            <numerusform>Kaplan–Meier: who is still here counts up to the date; gaps up to %n day belong to a stay</numerusform>
            <numerusform>Kaplan–Meier: who is still here counts up to the date; gaps up to %n days belong to a stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with no successor</source>
        <translation>
            <numerusform>%n with no successor</numerusform>
            <numerusform>%n with no successor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::Inspector</name>
    <message numerus="yes">
        <source>%n startup(s) selected</source>
        <translation>
            <numerusform>%n startup selected</numerusform>
            <numerusform>%n startups selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n civil servant(s)</source>
        <translation>
            <numerusform>%n civil servant</numerusform>
            <numerusform>%n civil servants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contractor(s)</source>
        <translation>
            <numerusform>%n contractor</numerusform>
            <numerusform>%n contractors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from services</source>
        <translation>
            <numerusform>%n from a service company</numerusform>
            <numerusform>%n from service companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %n day(s) late</source>
        <translation>
            <numerusform>Review&#xa0;%n day late</numerusform>
            <numerusform>Review&#xa0;%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mission(s) end, the first in %1</source>
        <translation>
            <numerusform>%n mission ends in %1</numerusform>
            <numerusform>%n missions end, the first in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mission(s) end, the first this day</source>
        <translation>
            <numerusform>%n mission ends this day</numerusform>
            <numerusform>%n missions end, the first this day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::JournalScreen</name>
    <message numerus="yes">
        <source>The chain is whole: %n entries, each as it was sealed.</source>
        <translation>
            <numerusform>The chain is whole: %n entry, as it was sealed.</numerusform>
            <numerusform>The chain is whole: %n entries, each as it was sealed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n entries to %1</source>
        <translation>
            <numerusform>Exported %n entry to %1</numerusform>
            <numerusform>Exported %n entries to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) get back what they held.</source>
        <translation>
            <numerusform>%n record gets back what it held.</numerusform>
            <numerusform>%n records get back what they held.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) added since go.</source>
        <translation>
            <numerusform>%n record added since goes.</numerusform>
            <numerusform>%n records added since go.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::KnowledgeMarksModel</name>
    <message numerus="yes">
        <source>%n edit(s)</source>
        <translation>
            <numerusform>%n edit</numerusform>
            <numerusform>%n edits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n startup(s) due</source>
        <translation>
            <numerusform>%n startup due</numerusform>
            <numerusform>%n startups due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) exported to %1</source>
        <translation>
            <numerusform>%n day exported to %1</numerusform>
            <numerusform>%n days exported to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::MemberDialog</name>
    <message numerus="yes">
        <source>%n mission(s) on record</source>
        <translation>
            <numerusform>%n mission on record</numerusform>
            <numerusform>%n missions on record</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::MembersScreen</name>
    <message numerus="yes">
        <source>Exported %n person(s) to %1</source>
        <translation>
            <numerusform>Exported %n person to %1</numerusform>
            <numerusform>Exported %n people to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 active</source>
        <comment>people</comment>
        <translation>
            <numerusform>%1 active</numerusform>
            <numerusform>%1 active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 end within %2 days</source>
        <extracomment>%1 people, within %2 days</extracomment>
        <translation>
            <numerusform>%1 end within %2 days</numerusform>
            <numerusform>%1 end within %2 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::MergePeopleDialog</name>
    <message numerus="yes">
        <source>Of one name (%n pair(s))</source>
        <translation>
            <numerusform>Of one name (%n pair)</numerusform>
            <numerusform>Of one name (%n pairs)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mission(s) pass(es) over</source>
        <translation>
            <numerusform>%n mission pass over</numerusform>
            <numerusform>%n missions passes over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s)</source>
        <translation>
            <numerusform>%n training</numerusform>
            <numerusform>%n trainings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::NetworkPane</name>
    <message numerus="yes">
        <source>%n incubator(s)</source>
        <translation>
            <numerusform>%n incubator</numerusform>
            <numerusform>%n incubators</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::NetworkView</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n startup(s) in the programme</source>
        <translation>
            <numerusform>%n startup in the programme</numerusform>
            <numerusform>%n startups in the programme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n success(es)</source>
        <extracomment>How many of an incubator&apos;s startups were made permanent</extracomment>
        <translation>
            <numerusform>%n success</numerusform>
            <numerusform>%n successes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped after the investigation</source>
        <translation>
            <numerusform>%n stopped after the investigation</numerusform>
            <numerusform>%n stopped after the investigation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped later</source>
        <translation>
            <numerusform>%n stopped later</numerusform>
            <numerusform>%n stopped later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) closed</source>
        <translation>
            <numerusform>%n service closed</numerusform>
            <numerusform>%n services closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n where the sponsor abandoned the method</source>
        <translation>
            <numerusform>%n where the sponsor abandoned the method</numerusform>
            <numerusform>%n where the sponsor abandoned the method</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::NewPersonDialog</name>
    <message numerus="yes">
        <source>%n person(s) of this name stand(s) in the portfolio already.</source>
        <translation>
            <numerusform>%n person of this name stand in the portfolio already.</numerusform>
            <numerusform>%n persons of this name stands in the portfolio already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::PeersPlot</name>
    <message numerus="yes">
        <source>%n past spell(s)</source>
        <translation>
            <numerusform>%n past spell</numerusform>
            <numerusform>%n past spells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n longer</source>
        <extracomment>Of spells that last longer than an axis reaches</extracomment>
        <translation>
            <numerusform>%n longer</numerusform>
            <numerusform>%n longer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n y</source>
        <comment>years on an axis</comment>
        <translation>
            <numerusform>%n y</numerusform>
            <numerusform>%n y</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::PeopleBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::PeopleBulkDialog</name>
    <message numerus="yes">
        <source>Change %n person(s)</source>
        <translation>
            <numerusform>Change %n person</numerusform>
            <numerusform>Change %n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By %n month(s)</source>
        <translation>
            <numerusform>By %n month</numerusform>
            <numerusform>By %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Extend the missions of %n person(s) %1</source>
        <extracomment>%2: by 6 months, until 31 Dec 2026</extracomment>
        <translation>
            <numerusform>Extend the missions of %n person %1</numerusform>
            <numerusform>Extend the missions of %n persons %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by %n month(s)</source>
        <translation>
            <numerusform>by %n month</numerusform>
            <numerusform>by %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n person(s) to %1 from %2</source>
        <translation>
            <numerusform>Move %n person to %1 from %2</numerusform>
            <numerusform>Move %n persons to %1 from %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End the missions of %n person(s) on %1</source>
        <translation>
            <numerusform>End the missions of %n person on %1</numerusform>
            <numerusform>End the missions of %n persons on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the status of %n person(s) to %1</source>
        <translation>
            <numerusform>Set the status of %n person to %1</numerusform>
            <numerusform>Set the status of %n persons to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the employer of %n person(s) to %1</source>
        <translation>
            <numerusform>Set the employer of %n person to %1</numerusform>
            <numerusform>Set the employer of %n persons to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the domain of expertise of %n person(s) to %1</source>
        <translation>
            <numerusform>Set the domain of expertise of %n person to %1</numerusform>
            <numerusform>Set the domain of expertise of %n persons to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the role of %n person(s) to %1</source>
        <translation>
            <numerusform>Set the role of %n person to %1</numerusform>
            <numerusform>Set the role of %n persons to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::PeopleDialog</name>
    <message numerus="yes">
        <source>%n active member(s) on %1</source>
        <translation>
            <numerusform>%n active member on&#xa0;%1</numerusform>
            <numerusform>%n active members on&#xa0;%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::PeopleImportDialog</name>
    <message numerus="yes">
        <source>%n new person(s)</source>
        <translation>
            <numerusform>%n new person</numerusform>
            <numerusform>%n new persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new mission(s)</source>
        <translation>
            <numerusform>%n new mission</numerusform>
            <numerusform>%n new missions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) the portfolio has already</source>
        <translation>
            <numerusform>%n row the portfolio has already</numerusform>
            <numerusform>%n rows the portfolio has already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bad row(s)</source>
        <translation>
            <numerusform>%n bad row</numerusform>
            <numerusform>%n bad rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n of them are listed</source>
        <translation>
            <numerusform>the first of them is listed</numerusform>
            <numerusform>the first %n of them are listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) imported.</source>
        <translation>
            <numerusform>%n person imported.</numerusform>
            <numerusform>%n people imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mission(s) imported.</source>
        <translation>
            <numerusform>%n mission imported.</numerusform>
            <numerusform>%n missions imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::PersonPane</name>
    <message numerus="yes">
        <source>%n person(s) selected</source>
        <translation>
            <numerusform>%n person selected</numerusform>
            <numerusform>%n people selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::PersonalActs</name>
    <message numerus="yes">
        <source>%n person(s) erased.</source>
        <translation>
            <numerusform>%n person erased.</numerusform>
            <numerusform>%n persons erased.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::PromiseLedger</name>
    <message numerus="yes">
        <source>%n people planned</source>
        <translation>
            <numerusform>%n person planned</numerusform>
            <numerusform>%n people planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people now</source>
        <translation>
            <numerusform>%n person now</numerusform>
            <numerusform>%n people now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::RegisterBar</name>
    <message numerus="yes">
        <source>%n startup(s)</source>
        <translation>
            <numerusform>%n startup</numerusform>
            <numerusform>%n startups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n startup(s) start later than the date shown</source>
        <translation>
            <numerusform>%n startup starts later than the date shown</numerusform>
            <numerusform>%n startups start later than the date shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n startup(s) archived</source>
        <translation>
            <numerusform>%n startup archived</numerusform>
            <numerusform>%n startups archived</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::RegisterScreen</name>
    <message numerus="yes">
        <source>Exported %n startup(s) to %1</source>
        <translation>
            <numerusform>Exported %n startup to %1</numerusform>
            <numerusform>Exported %n startups to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::RemovalDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::RepairScreen</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n finding(s)</source>
        <translation>
            <numerusform>%1 of %n finding</numerusform>
            <numerusform>%1 of %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repair %n findings</source>
        <translation>
            <numerusform>Repair %n finding</numerusform>
            <numerusform>Repair %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repair %n finding(s)</source>
        <translation>
            <numerusform>Repair %n finding</numerusform>
            <numerusform>Repair %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give the reason of %n finding(s)</source>
        <translation>
            <numerusform>Give the reason of %n finding</numerusform>
            <numerusform>Give the reason of %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %n finding(s)</source>
        <translation>
            <numerusform>Dismiss %n finding</numerusform>
            <numerusform>Dismiss %n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::ReportOutline</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::ReportSettings</name>
    <message numerus="yes">
        <source>%n text(s) not yet translated</source>
        <translation>
            <numerusform>%n text not yet translated</numerusform>
            <numerusform>%n texts not yet translated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::ReviewSheet</name>
    <message numerus="yes">
        <source>Time in %1 against %n past spell(s)</source>
        <comment>a phase</comment>
        <translation>
            <numerusform>Time in %1 against %n past spell</numerusform>
            <numerusform>Time in %1 against %n past spells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weak</source>
        <translation>
            <numerusform>%n weak</numerusform>
            <numerusform>%n weak</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::RosterFacetsModel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n person(s)</source>
        <extracomment>A choice of a filter, the filter it belongs to, and how many it shows: Development, domain, 61 people</extracomment>
        <translation>
            <numerusform>%1, %2, %n person</numerusform>
            <numerusform>%1, %2, %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::RosterModel</name>
    <message numerus="yes">
        <source>%n mission(s) on record</source>
        <translation>
            <numerusform>%n mission on record</numerusform>
            <numerusform>%n missions on record</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n person(s)</source>
        <translation>
            <numerusform>%1, %n person</numerusform>
            <numerusform>%1, %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::RowsPane</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n startup(s)</source>
        <translation>
            <numerusform>%n startup</numerusform>
            <numerusform>%n startups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::SessionBar</name>
    <message numerus="yes">
        <source>%n attend</source>
        <translation>
            <numerusform>%n attends</numerusform>
            <numerusform>%n attend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agenda (%n)</source>
        <translation>
            <numerusform>Agenda (%n)</numerusform>
            <numerusform>Agenda (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slides copied.</source>
        <translation>
            <numerusform>%n slide copied.</numerusform>
            <numerusform>%n slides copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::SessionDialog</name>
    <message numerus="yes">
        <source>Add what is due (%n)</source>
        <translation>
            <numerusform>Add what is due (%n)</numerusform>
            <numerusform>Add what is due (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::StartupsModel</name>
    <message numerus="yes">
        <source>%1, %n startup(s)</source>
        <translation>
            <numerusform>%1, %n startup</numerusform>
            <numerusform>%1, %n startups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::StatusLine</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n startup(s) in programme</source>
        <translation>
            <numerusform>%n startup in programme</numerusform>
            <numerusform>%n startups in programme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::TeamBox</name>
    <message numerus="yes">
        <source>%n mission(s) end, from %1</source>
        <extracomment>Missions: 1 ends 30 Sep; of several, the day of the first</extracomment>
        <translation>
            <numerusform>%n mission ends on %1</numerusform>
            <numerusform>%n missions end, from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::ThenAndNowDialog</name>
    <message numerus="yes">
        <source>%n startup(s) differ</source>
        <translation>
            <numerusform>%n startup differs</numerusform>
            <numerusform>%n startups differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n line(s) to %1</source>
        <translation>
            <numerusform>Exported %n line to %1</numerusform>
            <numerusform>Exported %n lines to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::TrainingsDialog</name>
    <message numerus="yes">
        <source>%n person(s) listed</source>
        <extracomment>Of a session: how many people stand in its list</extracomment>
        <translation>
            <numerusform>%n person listed</numerusform>
            <numerusform>%n persons listed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::TrainingsModel</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::TransitionDialog</name>
    <message numerus="yes">
        <source>Move %n startup(s) to %1</source>
        <translation>
            <numerusform>Move %n startup to %1</numerusform>
            <numerusform>Move %n startups to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n startup(s)</source>
        <translation>
            <numerusform>%n startup</numerusform>
            <numerusform>%n startups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::WriteBackDialog</name>
    <message numerus="yes">
        <source>%n as imported</source>
        <comment>files</comment>
        <translation>
            <numerusform>%n as imported</numerusform>
            <numerusform>%n as imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>files</comment>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>files</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <comment>files</comment>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>files</comment>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files written</source>
        <translation>
            <numerusform>%n file written</numerusform>
            <numerusform>%n files written</numerusform>
        </translation>
    </message>
</context>
</TS>
