package io.causerie.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.causerie.bot.Json;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptingTest {
    private static final Map<String, Object> VARIABLES = Values.map(Json.read("""
            {"language": "fr",
             "memory": {"name": "Ann", "parcel-number": {"raw": "1z9"}, "n": 3, "half": 2.5, "none": [], "yes": true, "no": false,
                        "evil": "<b>&\\"", "date": "2026-03-02", "at": "2026-03-02T10:00:00Z",
                        "list": [{"name": "tea", "price": 2}, {"name": "milk", "price": 1.5}], "words": ["a", "b", "c"]},
             "nlp": {"source": "hello", "intents": [{"slug": "hi", "confidence": 0.9}, {"slug": "yo"}],
                     "entities": {"location": [{"raw": "Paris", "lat": 48.5, "type": "city"}, {"raw": "Lyon"}]}}}
            """));

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiterString = " -> ", quoteCharacter = '^', textBlock = """
        plain text -> plain text
        {{memory.name}} -> Ann
        {{{memory.name}}} -> Ann
        {{memory.parcel-number.raw}} -> 1z9
        {{memory.evil}} -> <b>&"
        [{{memory.nothing}}] -> []
        {{memory.n}} {{memory.half}} -> 3 2.5
        {{nlp.intents.[0].slug}} -> hi
        {{nlp.intents.0.slug}} -> hi
        {{nlp.intents[1].slug}} -> yo
        {{nlp.entities.location.[1].raw}} -> Lyon
        {{#location.raw}} -> Paris
        {{#location.lat}}! -> 48.5!
        {{memory.parcel-number}} -> {"raw":"1z9"}
        {{memory.words}} -> ["a","b","c"]
        {{#if memory.name}}y{{else}}n{{/if}} -> y
        {{#if memory.no}}y{{else}}n{{/if}} -> n
        {{#if (length memory.none)}}y{{else}}n{{/if}} -> n
        {{#if (gt memory.n 2)}}y{{/if}} -> y
        {{#if (and memory.yes (not memory.no))}}y{{/if}} -> y
        {{#unless memory.no}}y{{/unless}} -> y
        {{#with memory.parcel-number}}{{raw}}{{/with}} -> 1z9
        {{#each memory.words}}{{@index}}{{this}}{{/each}} -> 0a1b2c
        {{#each memory.list}}{{name}}{{#unless @last}};{{/unless}}{{/each}} -> tea;milk
        {{#each memory.none}}x{{else}}empty{{/each}} -> empty
        {{#each memory.words}}{{#if @first}}({{/if}}{{this}}{{#if @last}}){{/if}}{{/each}} -> (abc)
        {{#each memory.parcel-number}}{{@key}}={{this}}{{/each}} -> raw=1z9
        {{#each memory.words as |w i|}}{{i}}{{w}}{{/each}} -> 0a1b2c
        [{{#eachJoin memory.words}}"{{this}}"{{/eachJoin}}] -> ["a","b","c"]
        {{#eachJoin memory.words separator="; "}}{{this}}{{/eachJoin}} -> a; b; c
        {{length memory.list}} {{length memory.name}} -> 2 3
        {{{json (pluck memory.list 'name')}}} -> ["tea","milk"]
        {{join (pluck memory.list "name") " and "}} -> tea and milk
        {{{json memory.list}}} -> [{"name":"tea","price":2},{"name":"milk","price":1.5}]
        {"a":{{{json memory.n}}}} -> {"a":3 }
        {"a":{{memory.n}}} -> {"a":3 }
        {{lookup memory.date 3}}{{lookup memory.words 1}}{{lookup memory "name"}} -> 6bAnn
        {{uppercase memory.parcel-number.raw}} -> 1Z9
        {{lowercase "ÉTÉ"}} {{capitalize "été"}} -> été Été
        {{pluralize 'blague' quantity=1}} -> 1 blague
        {{pluralize 'blague' quantity=(length memory.list)}} -> 2 blagues
        {{pluralize 'journal' quantity=memory.n plural="journaux"}} -> 3 journaux
        {{first memory.words}}{{last memory.words}} -> ac
        {{default memory.nothing "friend"}} {{default memory.name "friend"}} -> friend Ann
        {{add memory.n 1}} {{subtract memory.n 0.5}} {{add memory.nothing 1}} -> 4 2.5 1
        {{eq memory.n 3}} {{ne memory.name "Ann"}} {{lt memory.n 3}} -> true false false
        {{eq memory.n 4}} {{ne memory.name "Bob"}} {{lt memory.n 4}} {{gt memory.n 3}} -> false true true false
        {{#if (or memory.no memory.nothing)}}y{{else}}n{{/if}}{{#unless memory.yes}}y{{else}}n{{/unless}} -> nn
        {{#with memory.nothing}}y{{else}}n{{/with}} -> n
        {{length memory.nothing}}{{first memory.none}}{{last memory.none}}{{lookup memory.words 9}}{{join memory.nothing ","}} -> 0
        {{uppercase memory.nothing}}{{lowercase memory.nothing}}{{capitalize memory.nothing}}|{{replace memory.nothing "a" "b"}}|{{substring memory.nothing 0 3}} -> ||
        {{first "abc"}}{{last "abc"}}{{join (split "a b" " ") "+"}} -> aca+b
        {{or memory.no memory.yes}} {{and memory.no memory.yes}} -> true false
        {{replace "a-b-c" "-" "+"}} {{substring "abcdef" 1 3}} {{substring "abc" 1}} -> a+b+c bc bc
        {{#each (split "x,y" ",")}}<{{this}}>{{/each}} -> <x><y>
        {{dateFormat memory.date "d MMMM yyyy"}} -> 2 mars 2026
        {{dateFormat memory.at "HH:mm" zone="Europe/Paris"}} -> 11:00
        {{dateFormat "soon" "HH:mm"}} -> soon
        """)
    void rendersAsDocumented(String text, String rendered) {
        assertThat(Templates.render(text, VARIABLES)).isEqualTo(rendered);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{> /etc/passwd}}",
                "{{#> x}}y{{/x}}",
                "{{#*inline \"x\"}}y{{/inline}}",
                "{{=<% %>=}}<%memory.name%>",
                "{{embedded \"x\"}}",
                "{{include \"x\"}}",
                "{{precompile \"x\"}}",
                "{{i18n \"x\"}}",
                "{{log \"x\"}}",
                "{{#block \"x\"}}y{{/block}}",
                "{{partial \"x\"}}",
                "{{#if (precompile \"x\")}}y{{/if}}"
            })
    void refusesWhatReachesOutOfTheText(String text) {
        assertThatThrownBy(() -> Templates.render(text, VARIABLES)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{memory.class.name}}",
                "{{memory.name.class}}",
                "{{memory.name.bytes}}",
                "{{memory.list.class}}",
                "{{this.getClass}}",
                "{{lookup memory.name \"class\"}}"
            })
    void seesNoClasses(String text) {
        assertThat(Templates.render(text, VARIABLES)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{#each memory.l}}{{#each @root.memory.l}}{{#each @root.memory.l}}x{{/each}}{{/each}}{{/each}}",
                "{{#each memory.l}}{{memory.long}}{{@root.memory.long}}{{/each}}",
                "{{memory.long}}{{memory.long}}{{memory.long}}",
                "{{replace memory.long \"x\" memory.long}}",
                "{{join memory.l memory.long}}"
            })
    void stopsATextThatGrowsWithoutEnd(String text) {
        Map<String, Object> variables = Map.of(
                "memory",
                Map.of("l", IntStream.range(0, 100).boxed().collect(Collectors.toList()), "long", "x".repeat(20_000)));

        assertThatThrownBy(() -> Templates.render(text, variables)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesATextThatIsTooLong() {
        assertThatThrownBy(() -> Templates.render("{{memory.n}}" + "x".repeat(20_000), VARIABLES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("longer than");
    }
}
