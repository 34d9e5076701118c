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
