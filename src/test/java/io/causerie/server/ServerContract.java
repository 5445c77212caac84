package io.causerie.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.login.ldap.Slapd;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the product promises over HTTP, wherever it runs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ServerContract
        implements WebhookContract,
                SlowSendersContract,
                ApiContract,
                PagesContract,
                LiveEditingContract,
                CaiContract,
                RolesContract,
                AccountsContract,
                DirectoryContract,
                TransferContract,
                TurnsContract,
                TutorialContract,
                WebCallContract {

    static final System.Logger LOG = System.getLogger(ServerContract.class.getName());
    private static final Set<String> FILES_DEPLOYED = new HashSet<>();

    private final AuthorService service = new AuthorService();
    private Shop shop;
    private Slapd slapd;

    /** Starts the server under test, or skips its tests. */
    abstract RunningServer start(ServerSetup setup);

    @Override
    public Shop shop() {
        return shop;
    }

    @Override
    public AuthorService service() {
        return service;
    }

    @BeforeAll
    void openShop() throws IOException, InterruptedException {
        var graph = new FakeGraph();
        var server = start(directory(Shop.setup(getClass().getSimpleName(), graph)
                .with("causerie.fulfilment.allow", "127.0.0.1")
                .with("causerie.fulfilment.timeout", "PT8S")
                .with("causerie.dialogue.calls-per-turn", "5")));
        shop = new Shop(server, graph, new Product(server.baseUri()));
        shop.open();
    }

    @AfterAll
    void closeShop() {
        service.close();
        if (shop != null) {
            shop.close();
        }
        if (slapd != null) {
            slapd.close();
        }
    }

    @Override
    public Optional<Slapd> slapd() {
        return Optional.ofNullable(slapd);
    }

    /** The same with a real directory behind it, where there is one. */
    private ServerSetup directory(ServerSetup setup) {
        if (!Slapd.isInstalled()) {
            LOG.log(System.Logger.Level.WARNING, Slapd.MISSING);
            return setup;
        }
        slapd = Slapd.start();
        var with = setup.with("causerie.security.store", "ldap");
        for (var entry : slapd.config(slapd.ldaps()).entrySet()) {
            with = with.with(entry.getKey(), entry.getValue());
        }
        return with;
    }

    @Test
    void runsTheSameFileAsEveryOtherServer() {
        var file = War.sha256();

        FILES_DEPLOYED.add(file);

        LOG.log(
                System.Logger.Level.INFO,
                "{0} ran the WAR with SHA-256 {1}",
                getClass().getSimpleName(),
                file);
        assertThat(FILES_DEPLOYED).hasSize(1);
    }
}
