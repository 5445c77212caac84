package io.causerie.transfer;

import io.causerie.bot.BotFile;
import io.causerie.bot.BotReading;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** The way in: whatever a bot was kept in, told apart by its content and never by its name. */
public final class Imports {
    private static final byte[] ZIP = {'P', 'K'};

    private Imports() {}

    /**
     * Reads a bot file, an SAP archive (zip), a data set, a CSV or JSON list, or questions and answers.
     *
     * @throws IOException only when the stream itself fails; whatever is wrong with its content is a result
     */
    public static Imported read(InputStream in, Terms terms) throws IOException {
        return read(in, terms, Limits.USUAL);
    }

    static Imported read(InputStream in, Terms terms, Limits limits) throws IOException {
        var buffered = new BufferedInputStream(in);
        try {
            return isZip(buffered)
                    ? archive(ZipFiles.read(buffered, limits), terms, limits)
                    : Single.read("", bytes(buffered, limits), terms, limits);
        } catch (Unreadable e) {
            return new Imported.Refused(e.place(), e.getMessage(), e.fix());
        }
    }

    /** Reads an unpacked SAP archive. */
    public static Imported read(Path folder, Terms terms) throws IOException {
        try {
            return archive(FolderFiles.read(folder, Limits.USUAL), terms, Limits.USUAL);
        } catch (Unreadable e) {
            return new Imported.Refused(e.place(), e.getMessage(), e.fix());
        }
    }

    private static boolean isZip(InputStream in) throws IOException {
        in.mark(ZIP.length);
        byte[] start = in.readNBytes(ZIP.length);
        in.reset();
        return Arrays.equals(start, ZIP);
    }

    private static byte[] bytes(InputStream in, Limits limits) throws IOException {
        return new Bounded(in, limits.upload(), "", "The upload is larger than " + limits.upload() + " bytes")
                .readAllBytes();
    }

    private static Imported archive(Archive archive, Terms terms, Limits limits) {
        if (!SapArchive.is(archive)) {
            if (archive.files().size() == 1) {
                String only = archive.files().keySet().iterator().next();
                return Single.read(only, archive.files().get(only), terms, limits);
            }
            throw new Unreadable(
                    "",
                    "This archive holds no export of SAP Conversational AI (csr/csr.json, dm/dm.json ...)",
                    "Send the whole export, or other files one by one");
        }
        var draft = new Draft(terms.bot());
        var ledger = new Ledger();
        new SapArchive(archive, limits, new Lessons(draft, ledger, terms)).read();
        return finished(draft, ledger.report(SapArchive.NAME));
    }

    /** Nothing leaves that the bot file would not take back. */
    static Imported finished(Draft draft, Report report) {
        String file = BotFile.write(draft.bot());
        BotReading reading = BotFile.read(file);
        if (reading instanceof BotReading.Refused refused) {
            return new Imported.Faulty(refused.problems(), Optional.of(report));
        }
        var understood = (BotReading.Understood) reading;
        return new Imported.Read(understood.bot(), file, understood.warnings(), report);
    }
}
