# Usage: Rscript rsdmx.R <address of the service, as http://127.0.0.1:3000/sdmx/v1>. Reads it as a provider of rsdmx, with the
# data structure and its labels, and prints what it has got: a line a value, and a line a label.
suppressPackageStartupMessages(library(rsdmx))
service <- commandArgs(trailingOnly = TRUE)[1]
provider <- SDMXServiceProvider(
  agencyId = "RR", name = "Red River",
  builder = SDMXREST21RequestBuilder(regUrl = service, repoUrl = service, compliant = TRUE)
)
addSDMXServiceProvider(provider)
flows <- as.data.frame(readSDMX(providerId = "RR", resource = "dataflow"))
cat("flows", paste(sort(flows$id), collapse = " "), "\n")
data <- readSDMX(
  providerId = "RR", resource = "data", flowRef = "DF_TRADE", key = list("A", "TRADE+TRADE_SHARE"),
  start = 2024, end = 2024, dsd = TRUE
)
figures <- as.data.frame(data, labels = TRUE)
for (i in seq_len(nrow(figures))) {
  row <- figures[i, ]
  cat("value", row$INDICATOR, row$COUNTERPART_AREA, row$obsTime, format(as.numeric(row$obsValue), scientific = FALSE, trim = TRUE), "\n")
  cat("label", row$FREQ_label.en, "|", row$INDICATOR_label.en, "|", row$COUNTERPART_AREA_label.zh, "\n")
}
