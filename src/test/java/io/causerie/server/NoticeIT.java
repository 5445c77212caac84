package io.causerie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** Whoever gets the WAR is told whose work is in it. */
class NoticeIT {

    @Test
    void namesEveryLibraryOfTheWar() throws IOException {
        try (var war = new ZipFile(War.FILE.toFile())) {
            List<String> libraries = war.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.matches("WEB-INF/lib/.+\\.jar"))
                    .map(name -> name.replaceFirst("WEB-INF/lib/(.+?)-\\d.*", "$1"))
                    .toList();

            assertThat(libraries).isNotEmpty().allSatisfy(library -> assertThat(notice(war))
                    .containsPattern("(?m)^\\Q" + library + "\\E\\s"));
        }
    }

    @Test
    void namesTheDataThatOthersCollectedWithItsLicence() throws IOException {
        try (var war = new ZipFile(War.FILE.toFile())) {
            assertThat(notice(war))
                    .containsPattern("cities.tsv +GeoNames .*CC BY 4.0")
                    .containsPattern("emoji.tsv +Unicode CLDR.*Unicode-3.0")
                    .containsPattern("inter.woff2 +Inter.*SIL Open Font License")
                    .containsPattern("icons.svg +Lucide.*ISC");
            assertThat(war.getEntry("WEB-INF/classes/META-INF/LICENSE")).isNotNull();
        }
    }

    private static String notice(ZipFile war) throws IOException {
        return new String(
                war.getInputStream(war.getEntry("WEB-INF/classes/META-INF/NOTICE"))
                        .readAllBytes(),
                StandardCharsets.UTF_8);
    }
}
