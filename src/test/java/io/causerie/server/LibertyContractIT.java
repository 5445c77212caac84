package io.causerie.server;

class LibertyContractIT extends ServerContract {

    @Override
    RunningServer start(ServerSetup setup) {
        return LibertyServer.start(setup);
    }
}
