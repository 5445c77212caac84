package io.causerie.server;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

class PayaraRedeployIT extends RedeployContract {

    @Override
    RunningServer start(ServerSetup setup) {
        assumeTrue(PayaraServer.javaHome().isPresent(), "Payara 7 needs a JDK 21 or newer");
        return PayaraServer.start(setup);
    }
}
