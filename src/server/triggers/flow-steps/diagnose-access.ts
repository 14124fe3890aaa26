Object.assign(outputs, new AccessDoctor().describe(inputs.organization))
