<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</TS>
