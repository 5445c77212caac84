package io.causerie.console.people;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A key that an operator may configure.
 *
 * @param group which part of the house it is about
 * @param usual what holds while nothing is configured; empty where that is nothing, or made by the house
 */
record Setting(String group, String key, String usual) {
    private static final Set<String> SECRET =
            Set.of("causerie.admin.password", "causerie.secret.key", "causerie.ldap.bind-password");

    private static final String TABLE = """
            house      causerie.public-url
            house      causerie.data.dir
            house      causerie.secret.key
            house      causerie.trusted-proxies                    127.0.0.0/8,::1
            house      causerie.strangers.per-minute               60
            house      causerie.retention.days                     90
            house      causerie.retention.silent-days              400
            house      causerie.retention.audit-days               400
            house      causerie.start.dir
            house      causerie.start.samples                      false
            people     causerie.admin.user                         admin
            people     causerie.admin.password
            people     causerie.session.idle                       PT30M
            people     causerie.session.longest                    PT12H
            people     causerie.agents.hand-back                   PT12H
            people     causerie.security.store                     local
            directory  causerie.ldap.url
            directory  causerie.ldap.start-tls                     true
            directory  causerie.ldap.trust
            directory  causerie.ldap.bind-dn
            directory  causerie.ldap.bind-password
            directory  causerie.ldap.user-dn
            directory  causerie.ldap.user-base
            directory  causerie.ldap.user-filter
            directory  causerie.ldap.name-attribute                uid
            directory  causerie.ldap.group-base
            directory  causerie.ldap.group-filter
            directory  causerie.ldap.nested-groups                 search
            directory  causerie.ldap.role.admin
            directory  causerie.ldap.role.author
            directory  causerie.ldap.role.agent
            directory  causerie.ldap.role.viewer
            directory  causerie.ldap.connect-timeout               PT3S
            directory  causerie.ldap.read-timeout                  PT5S
            directory  causerie.ldap.connections                   4
            bots       causerie.bot.versions                       100
            bots       causerie.training.patience                  PT10S
            bots       causerie.trace.of                           testers
            bots       causerie.trace.turns                        50
            bots       causerie.trace.days                         7
            bots       causerie.turn.workers                       2
            bots       causerie.dialogue.calls-per-turn            20
            bots       causerie.fulfilment.timeout                 PT10S
            bots       causerie.fulfilment.connect-timeout         PT3S
            bots       causerie.fulfilment.in-flight-per-service   20
            bots       causerie.fulfilment.longest-answer          262144
            bots       causerie.fulfilment.allow
            meta       causerie.graph.base-url                     https://graph.facebook.com
            meta       causerie.graph.version                      v26.0
            meta       causerie.graph.timeout                      PT10S
            meta       causerie.graph.connect-timeout              PT3S
            meta       causerie.graph.in-flight-per-page           50
            meta       causerie.webhook.max-bytes                  4194304
            meta       causerie.webhook.sha1                       false
            meta       causerie.inbox.patience                     PT4S
            meta       causerie.inbox.waiting                      10000
            meta       causerie.inbox.waiting-size                 33554432
            meta       causerie.outbox.lease                       PT30S
            meta       causerie.outbox.grace                       PT20S
            meta       causerie.outbox.grace-after-crash           PT1M
            meta       causerie.health.inbox-age                   PT10M
            meta       causerie.health.outbox-age                  PT24H
            meta       causerie.simulator.enabled                  false
            meta       causerie.simulator.callback                 http://localhost:9080/webhook/demo
            """;

    static final List<Setting> ALL = TABLE.lines().map(Setting::read).toList();

    private static Setting read(String line) {
        String[] parts = line.split(" +");
        return new Setting(parts[0], parts[1], parts.length < 3 ? "" : parts[2]);
    }

    boolean isSecret() {
        return SECRET.contains(key);
    }

    /** Its name in the environment (MicroProfile Config, environment variables mapping rules). */
    String environmentName() {
        return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
