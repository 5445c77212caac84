package io.causerie.server;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

class PayaraContractIT extends ServerContract {

    @Override
    RunningServer start(ServerSetup setup) {
        assumeTrue(
                PayaraServer.javaHome().isPresent(),
                "Payara 7 needs JDK 21 or newer; CAUSERIE_PAYARA_JAVA_HOME may name one");
        return PayaraServer.start(setup);
    }
}
