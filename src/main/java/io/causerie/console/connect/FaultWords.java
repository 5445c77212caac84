package io.causerie.console.connect;

import io.causerie.connect.Fault;
import io.causerie.console.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Says what is wrong with a value, and where the right one stands. */
@RequestScoped
public class FaultWords {
    @Inject
    Say say;

    String of(Fault fault) {
        return say.it("connect.flaw." + fault.flaw().key(), fault.detail());
    }
}
