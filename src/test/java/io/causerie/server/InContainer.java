package io.causerie.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** Makes the Open Liberty server that Arquillian starts, and says in {@code arquillian.xml}'s terms where it is. */
public final class InContainer implements LoadableExtension {

    /** The product as it is packaged, at a context root that Arquillian can guess from the name. */
    public static WebArchive product() {
        var war = ShrinkWrap.createFromZipFile(WebArchive.class, War.FILE.toFile());
        war.delete("/WEB-INF/ibm-web-ext.xml");
        return war;
    }

    @Override
    public void register(ExtensionBuilder builder) {
        var setup = ServerSetup.named("in-container");
        var port = FreePort.find();
        try {
            LibertyFiles.create(setup, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.setProperty("causerie.in-container.directory", setup.directory().toString());
        System.setProperty("causerie.in-container.name", LibertyFiles.serverName(setup, port));
        System.setProperty("causerie.in-container.port", "" + port);
    }
}
