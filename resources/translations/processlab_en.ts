<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>gui::OverflowRow</name>
    <message numerus="yes">
        <source>%n more ▾</source>
        <translation>
            <numerusform>%n more ▾</numerusform>
            <numerusform>%n more ▾</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::RunWords</name>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>%n process</numerusform>
            <numerusform>%n processes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::Stage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pool of %n worker(s)</source>
        <translation>
            <numerusform>Pool of %n worker</numerusform>
            <numerusform>Pool of %n workers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s)</source>
        <translation>
            <numerusform>%n waits</numerusform>
            <numerusform>%n wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more that have ended</source>
        <translation>
            <numerusform>and %n more that has ended</numerusform>
            <numerusform>and %n more that have ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) lost</source>
        <translation>
            <numerusform>%n update lost</numerusform>
            <numerusform>%n updates lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n write(s) that it had not seen are lost</source>
        <translation>
            <numerusform>%n write that it had not seen is lost</numerusform>
            <numerusform>%n writes that it had not seen are lost</numerusform>
        </translation>
    </message>
</context>
</TS>
