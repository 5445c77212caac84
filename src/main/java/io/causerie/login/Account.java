package io.causerie.login;

import io.causerie.database.WrittenAlone;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A person who may enter: made here with a password hash and roles, or first seen in the directory, whose word on the roles
 * is renewed now and then; disabled and enabled by an administrator; signed out everywhere when the password changes.
 */
@Entity
@EntityListeners(WrittenAlone.class)
class Account {
    /** Who says who the person is. */
    enum Source {
        /** This house; it keeps a hash of the password. */
        LOCAL,
        /** The company's directory. */
        DIRECTORY
    }

    @Id
    private String name;

    @Column(name = "password_hash")
    private String passwordHash;

    private String roles;

    @Enumerated(EnumType.STRING)
    private Source source;

    private String language;
    private boolean disabled;

    @Column(name = "signed_out_at")
    private Instant signedOutAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "made_at", updatable = false)
    private Instant madeAt;

    @Version
    private long version;

    protected Account() {}

    private Account(String name, Source source, Set<String> roles, Instant now) {
        this.name = name;
        this.source = source;
        this.madeAt = now;
        changeRoles(roles);
    }

    static Account local(String name, String passwordHash, Set<String> roles, Instant now) {
        Account account = new Account(name, Source.LOCAL, roles, now);
        account.passwordHash = passwordHash;
        return account;
    }

    static Account ofDirectory(String name, Set<String> roles, Instant now) {
        Account account = new Account(name, Source.DIRECTORY, roles, now);
        account.confirmedAt = now;
        return account;
    }

    /** Whoever signed in with the old one has to sign in again. */
    void changePassword(String newHash, Instant now) {
        if (source != Source.LOCAL) {
            throw new IllegalStateException("The directory keeps the password of " + name);
        }
        this.passwordHash = newHash;
        signOut(now);
    }

    /** What an administrator wishes; roles of a person of the directory stay what the directory says. */
    void change(Optional<String> newHash, Set<String> newRoles, Instant now) {
        newHash.ifPresent(hash -> changePassword(hash, now));
        if (source == Source.LOCAL) {
            changeRoles(newRoles);
        }
    }

    /** From now on the password is kept here, whoever kept it before. */
    void keepHere(String newHash, Instant now) {
        this.source = Source.LOCAL;
        changePassword(newHash, now);
    }

    final void changeRoles(Set<String> now) {
        this.roles = String.join(" ", new TreeSet<>(now));
    }

    /** What the directory says now. */
    void confirm(Set<String> rolesNow, Instant now) {
        changeRoles(rolesNow);
        this.confirmedAt = now;
    }

    void speak(String newLanguage) {
        this.language = newLanguage;
    }

    void disable(Instant now) {
        this.disabled = true;
        signOut(now);
    }

    /** No finer than the database keeps it, or a session that begins right now might have ended. */
    private void signOut(Instant now) {
        this.signedOutAt = now.truncatedTo(ChronoUnit.MILLIS);
    }

    void enable() {
        this.disabled = false;
    }

    String name() {
        return name;
    }

    boolean isLocal() {
        return source == Source.LOCAL;
    }

    boolean isDisabled() {
        return disabled;
    }

    String passwordHash() {
        return passwordHash;
    }

    Instant confirmedAt() {
        return confirmedAt;
    }

    boolean wasSignedOutSince(Instant since) {
        return signedOutAt != null && since.isBefore(signedOutAt);
    }

    Set<String> roles() {
        return roles.isEmpty() ? Set.of() : Set.of(roles.split(" "));
    }

    Optional<Instant> madeAt() {
        return Optional.ofNullable(madeAt);
    }

    /** Whether whoever has proved to be this person may enter. */
    Admission admission() {
        if (disabled) {
            return Admission.Refused.because(Refusal.LOCKED);
        }
        return roles.isEmpty() ? Admission.Refused.because(Refusal.NO_ROLE) : new Admission.Welcome(person());
    }

    /** What a password is checked against; another one means that what was right need not be. */
    String proof() {
        return isLocal() ? passwordHash : source.name();
    }

    private Person person() {
        return new Person(name, roles(), Optional.ofNullable(language));
    }
}
