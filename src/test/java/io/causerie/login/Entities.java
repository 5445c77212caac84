package io.causerie.login;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.TreeMap;

/** Keeps accounts in memory, as far as the rooms ask. */
final class Entities {
    private final Map<String, Account> accounts = new TreeMap<>();

    EntityManager manager() {
        return (EntityManager) Proxy.newProxyInstance(
                Entities.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (proxy, called, values) -> switch (called.getName()) {
                    case "find" -> accounts.get((String) values[1]);
                    case "persist" -> accounts.put(((Account) values[0]).name(), (Account) values[0]);
                    case "remove" -> accounts.remove(((Account) values[0]).name());
                    default -> throw new UnsupportedOperationException(called.getName());
                });
    }
}
