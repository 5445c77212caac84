package io.causerie.login;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Set;

/** A local person: made with a password hash and roles, later given another password. */
@Entity
class Account {
    @Id
    private String name;

    @Column(name = "password_hash")
    private String passwordHash;

    private String roles;

    @Version
    private long version;

    protected Account() {}

    Account(String name, String passwordHash, Set<String> roles) {
        this.name = name;
        this.passwordHash = passwordHash;
        this.roles = String.join(" ", roles);
    }

    void changePassword(String newHash) {
        this.passwordHash = newHash;
    }

    String passwordHash() {
        return passwordHash;
    }

    Set<String> roles() {
        return Set.of(roles.split(" "));
    }
}
