package io.causerie.browser;

import io.causerie.server.LibertyServer;
import io.causerie.server.ServerSetup;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A house in which much has happened: two pages, three bots, people who are answered, who wait, whom nothing reaches. */
final class FurnishedHouse implements AutoCloseable {
    static final String USER = "marie";
    static final String PASSWORD = "a-long-enough-password";
    static final String LONG_WORDS =
            "Good evening, I ordered a coffee machine three weeks ago, the parcel has been on its way"
                    + " ever since, and nobody answers the telephone; could you please find out where it is?";

    private static final String EVERYTHING = "src/test/resources/io/causerie/bot/everything.yaml";

    private final LibertyServer server;
    private final Api api;
    private final Meta meta;
    private String waiting;

    private FurnishedHouse() {
        server = LibertyServer.start(ServerSetup.named("furnished")
                .withSimulator("demo")
                .with("causerie.trace.of", "all")
                .withAdmin(USER, PASSWORD)
                .withSamples());
        api = new Api(server.baseUri(), USER, PASSWORD);
        meta = new Meta(server.baseUri());
    }

    static FurnishedHouse open() throws Exception {
        var house = new FurnishedHouse();
        house.bringBots();
        house.connectASecondPage();
        house.letPeopleWrite();
        return house;
    }

    URI address() {
        return server.baseUri();
    }

    /** The conversation in which somebody waits for people. */
    String waiting() {
        return Meta.PAGE + "-" + waiting;
    }

    private void bringBots() throws Exception {
        var everything = Files.readString(Path.of(EVERYTHING));
        api.putBot("everything", everything);
        api.putBot("everything", everything.replace("Good choice.", "An excellent choice."));
    }

    private void connectASecondPage() throws Exception {
        var page = meta.page("Coffee and Cake");
        api.putLivePage("demo", page.id(), page.token(), "everything");
        String guest = meta.person("Bérénice", "d’Aubigné-Montgomery de la Tour", page.id());
        meta.says(guest, "order a vanilla ice");
    }

    private void letPeopleWrite() throws Exception {
        meta.adaSays("tell me a joke");
        meta.awaitAnswers(1);
        for (String words : List.of("haha", "what can you do", "my name is Ada", "zorbulate the flumph", LONG_WORDS)) {
            meta.adaSays(words);
        }
        String marcel = meta.person("Marcel", "Proust", Meta.PAGE);
        meta.says(marcel, "raconte-moi une blague");
        meta.sendsAPicture(marcel);
        letSomebodyWait();
        letSomebodyBeLost("window-closed", "Odette");
        letSomebodyBeLost("person-unavailable", "Charles");
    }

    private void letSomebodyWait() throws Exception {
        waiting = meta.person("Nora", "Petit", Meta.PAGE);
        meta.says(waiting, "I want to talk to a person");
        meta.awaitAnswer(waiting);
        meta.says(waiting, LONG_WORDS);
        api.post("conversations/" + waiting() + "/owner", "{\"owner\":\"agent\"}");
        api.post("conversations/" + waiting() + "/messages", "{\"text\":\"Good evening Nora, I am looking into it.\"}");
        meta.says(waiting, "Thank you, I wait.");
    }

    private void letSomebodyBeLost(String fault, String name) throws Exception {
        String person = meta.person(name, "Swann", Meta.PAGE);
        meta.refuses(person, fault);
        meta.says(person, "tell me a joke");
    }

    @Override
    public void close() {
        server.close();
    }
}
