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
                ApiContract,
                PagesContract,
                LiveEditingContract,
                CaiContract,
                RolesContract,
                AccountsContract,
                DirectoryContract,
                TransferContract,
                TurnsContract {

    static final System.Logger LOG = System.getLogger(ServerContract.class.getName());
    private static final Set<String> FILES_DEPLOYED = new HashSet<>();

    private Shop shop;
    private Slapd slapd;

    /** Starts the server under test, or skips its tests. */
    abstract RunningServer start(ServerSetup setup);

    @Override
    public Shop shop() {
        return shop;
    }

    @BeforeAll
    void openShop() throws IOException, InterruptedException {
        var graph = new FakeGraph();
        var server = start(directory(Shop.setup(getClass().getSimpleName(), graph)));
        shop = new Shop(server, graph, new Product(server.baseUri()));
        shop.open();
    }

    @AfterAll
    void closeShop() {
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
