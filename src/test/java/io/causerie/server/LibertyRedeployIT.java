package io.causerie.server;

class LibertyRedeployIT extends RedeployContract {

    @Override
    RunningServer start(ServerSetup setup) {
        return LibertyServer.start(setup);
    }
}
