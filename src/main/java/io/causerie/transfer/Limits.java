package io.causerie.transfer;

/**
 * How much an upload may hold and unfold to.
 *
 * @param upload bytes as sent
 * @param file bytes of one file of an archive, unfolded
 * @param total bytes of all files of an archive, unfolded
 * @param entries files and folders of an archive
 * @param depth folders within folders
 * @param ratio how many bytes one byte may unfold to, past the first megabyte
 */
record Limits(long upload, long file, long total, int entries, int depth, int ratio) {
    private static final long MB = 1024 * 1024;

    static final Limits USUAL = new Limits(32 * MB, 32 * MB, 96 * MB, 1_000, 8, 100);
    static final long FREE_OF_RATIO = MB;
}
