package io.causerie.server;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

class PayaraContractIT extends ServerContract {

    private static final String NO_JAVA =
            "Payara's tests are skipped: Payara 7 needs a JDK 21 or newer; CAUSERIE_PAYARA_JAVA_HOME may name one";

    @Override
    RunningServer start(ServerSetup setup) {
        var hasJava = PayaraServer.javaHome().isPresent();
        if (!hasJava) {
            LOG.log(System.Logger.Level.WARNING, NO_JAVA);
        }
        assumeTrue(hasJava, NO_JAVA);
        return PayaraServer.start(setup);
    }
}
