"""The papers of the funder's file as PDF: attendance sheets, report, certificates."""
