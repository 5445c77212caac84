package io.causerie.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A domain of Payara Server that listens for HTTP and its administration on loopback and for nothing else. */
final class PayaraDomain {

    private final Path directory;

    PayaraDomain(Path directory) {
        this.directory = directory;
    }

    /** Copies a domain as it comes with the distribution and closes what it would open to the network. */
    void create(Path original, int httpPort, int adminPort) throws IOException {
        Directories.copy(original, directory);
        var file = directory.resolve("config/domain.xml");
        var xml = Files.readString(file);
        xml = xml.replace("0.0.0.0", "127.0.0.1")
                .replace("<network-listener port=\"8080\"", listener(httpPort))
                .replace("<network-listener port=\"4848\"", listener(adminPort))
                .replace("<network-listener port=\"8181\"", "<network-listener enabled=\"false\" port=\"8181\"")
                .replace("<iiop-listener ", "<iiop-listener enabled=\"false\" ")
                .replace("<jmx-connector ", "<jmx-connector enabled=\"false\" ")
                .replace("<hazelcast-runtime-configuration ", "<hazelcast-runtime-configuration enabled=\"false\" ")
                .replace(
                        "<hazelcast-config-specific-configuration>",
                        "<hazelcast-config-specific-configuration enabled=\"false\">")
                .replaceFirst("<availability-service>", "<jms-service type=\"DISABLED\"/><availability-service>")
                .replaceFirst("<jvm-options>-Xmx512m</jvm-options>", jvmOptions());
        Files.writeString(file, xml);
    }

    /** Commands that give the product its data source and its configuration, before anything else starts. */
    Path resources(Path database, Map<String, String> config) throws IOException {
        var url = "jdbc:h2:file:" + database
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0";
        var properties = new TreeMap<>(config)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + escape(entry.getValue()))
                        .collect(Collectors.joining(":"));
        return Files.writeString(directory.resolve("resources.asadmin"), """
                create-jdbc-connection-pool --datasourceclassname org.h2.jdbcx.JdbcDataSource \
                --restype javax.sql.DataSource --property URL="%s":User=sa:Password="" causerie
                create-jdbc-resource --connectionpoolid causerie jdbc/causerie
                create-system-properties %s
                """.formatted(escape(url), properties));
    }

    /** The command that deploys the product at {@code /}; it runs when the server is up. */
    Path deployment(Path war) throws IOException {
        return Files.writeString(
                directory.resolve("deploy.asadmin"), "deploy --name causerie --contextroot / " + war + "\n");
    }

    Path log() {
        return directory.resolve("logs/server.log");
    }

    /** The process that serves the domain. */
    ProcessHandle process() throws IOException {
        var pid = Files.readString(directory.resolve("config/pid")).strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private static String listener(int port) {
        return "<network-listener address=\"127.0.0.1\" port=\"" + port + "\"";
    }

    private static String jvmOptions() {
        return Servers.JVM_OPTIONS.stream()
                .map(option -> "<jvm-options>" + option + "</jvm-options>")
                .collect(Collectors.joining());
    }

    private static String escape(String value) {
        return value.replace(":", "\\:").replace("=", "\\=");
    }
}
