package io.causerie.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Lets people in by name and password or by a token, and says who they are as long as they stay. */
@ApplicationScoped
public class Porter {
    private static final int LONGEST_NAME = 100;

    /** From this wait on, guessing is worth a line on the audit trail. */
    private static final Duration WORTH_TELLING = Duration.ofMinutes(1);

    @Inject
    PasswordDoor door;

    @Inject
    DirectoryPeople directory;

    @Inject
    Guesses guesses;

    @Inject
    Accounts accounts;

    @Inject
    Tokens tokens;

    @Inject
    Presence presence;

    @Inject
    Audit audit;

    /** Whether somebody at this address may enter with this name and password, and if not, why. */
    public Admission signIn(String name, String password, String from) {
        String spelled = Accounts.spelled(name);
        boolean mayBe = !spelled.isEmpty()
                && spelled.length() <= LONGEST_NAME
                && !password.isEmpty()
                && password.length() <= Passwords.LONGEST;
        if (!mayBe) {
            return Admission.Refused.because(Refusal.WRONG);
        }
        Optional<Duration> held = guesses.held(spelled, from);
        Admission admission = held.isPresent()
                ? wait(held.get())
                : door.again(spelled, password, from).orElseGet(() -> attempt(spelled, password, from));
        admission.person().ifPresent(this::isHere);
        return admission;
    }

    private void isHere(Person person) {
        presence.seen(person.name());
    }

    private Admission attempt(String name, String password, String from) {
        Optional<Duration> held = guesses.attempt(name, from);
        if (held.isPresent()) {
            return wait(held.get());
        }
        Admission admission = door.check(name, password, from);
        if (admission instanceof Admission.Refused refused) {
            settle(refused.why(), new Actor(name, from));
        } else {
            guesses.wasRight(name, from);
        }
        return admission;
    }

    /** A locked account of the directory says so whatever the password, so that counts as a guess too. */
    private void settle(Refusal why, Actor who) {
        if (why != Refusal.WRONG && why != Refusal.LOCKED) {
            guesses.takeBack(who.name(), who.address());
            return;
        }
        guesses.held(who.name(), who.address())
                .filter(held -> held.compareTo(WORTH_TELLING) >= 0)
                .ifPresent(held -> audit.record(
                        who,
                        "account.held",
                        "accounts/" + who.name(),
                        "wrong passwords, next in " + held.toSeconds() + " s"));
    }

    /** Whether this token opens the house; with the roles that both it and its owner have now. */
    Admission byToken(String sent, String from) {
        return tokens.find(sent, from)
                .flatMap(token -> accounts.find(token.owner())
                        .flatMap(this::asOfNow)
                        .map(Account::admission)
                        .flatMap(Admission::person)
                        .map(owner -> owner.within(token.roles())))
                .filter(person -> !person.roles().isEmpty())
                .<Admission>map(Admission.Welcome::new)
                .orElseGet(() -> Admission.Refused.because(Refusal.TOKEN));
    }

    /** Who came in under this name, with the roles of now; empty once the account is closed or its sessions were ended. */
    Optional<Person> person(String name, Instant since) {
        Optional<Person> person = accounts.find(name)
                .filter(account -> !account.wasSignedOutSince(since))
                .flatMap(this::asOfNow)
                .map(Account::admission)
                .flatMap(Admission::person);
        person.ifPresent(this::isHere);
        return person;
    }

    private Optional<Account> asOfNow(Account account) {
        return account.isLocal() ? Optional.of(account) : directory.renewed(account);
    }

    private static Admission wait(Duration held) {
        return new Admission.Refused(Refusal.WAIT, held);
    }
}
